/** How much of the processor's time some work takes, in milliseconds: other programs on the machine count for nothing. */
export function processorTime(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
