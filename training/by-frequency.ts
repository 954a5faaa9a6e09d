/** The different names, the most frequent first; those that are as frequent in the order of their letters. */
export function byFrequency(names: Iterable<string>): string[] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name)
}
