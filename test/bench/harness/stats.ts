/** The value below which a part of all lie: 0.5 the middle, 0.95 all but the slowest twentieth. */
export const quantile = (values: readonly number[], part: number): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? Number.NaN
}

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const half = sorted.length / 2
  const [low, high] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]]
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2
}

export const p95 = (values: readonly number[]): number => quantile(values, 0.95)

/**
 * How a cost grows with the size: the slope of its logarithm over that of the size, by least
 * squares. 0: not at all; 1: ten times the data, ten times the cost.
 */
export const exponent = (points: readonly (readonly [size: number, cost: number])[]): number => {
  const logs = points
    .filter(([size, cost]) => size > 0 && cost > 0)
    .map(([size, cost]) => [Math.log(size), Math.log(cost)] as const)
  if (logs.length < 2) return Number.NaN
  const mean = (nth: 0 | 1) => logs.reduce((sum, it) => sum + it[nth], 0) / logs.length
  const [x, y] = [mean(0), mean(1)]
  const over = logs.reduce((sum, it) => sum + (it[0] - x) * (it[1] - y), 0)
  const under = logs.reduce((sum, it) => sum + (it[0] - x) ** 2, 0)
  return over / under
}
