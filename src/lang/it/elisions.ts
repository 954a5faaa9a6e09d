export const elisions: readonly string[] = []
export const clitics: readonly string[] = []
