/** The program: settings, clock and standard streams are read here and handed down. */
export async function main(_arguments: readonly string[]): Promise<number> {
  return 0
}
