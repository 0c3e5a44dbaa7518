/** One line of a report: the middle, the 95th of a hundred and the slowest of times in ms. */
export const say = (what: string, times: readonly number[]): void => {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (part: number) => Math.round(sorted[Math.floor((sorted.length - 1) * part)] ?? 0)
  process.stdout.write(
    `${what.padEnd(48)} p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, slowest ${at(1)} ms, ${times.length} times\n`
  )
}
