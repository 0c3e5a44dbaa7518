/** Where a line goes through, in a box of 120 by 24, by time and amount. */
export const pointsOf = (seen: readonly { at: number; minor: number }[]): string => {
  const times = seen.map((it) => it.at)
  const amounts = seen.map((it) => it.minor)
  const [from, to] = [Math.min(...times), Math.max(...times)]
  const [low, high] = [Math.min(...amounts), Math.max(...amounts)]
  return seen
    .map(({ at, minor }) => {
      const x = to === from ? 60 : 2 + (116 * (at - from)) / (to - from)
      const y = high === low ? 12 : 22 - (20 * (minor - low)) / (high - low)
      return `${x.toFixed(1)},${y.toFixed(1)}`
    })
    .join(" ")
}

/** How an amount went, as a line; `label` says the same in words. */
export const Sparkline = ({
  seen,
  label
}: {
  seen: readonly { at: number; minor: number }[]
  label: string
}) => {
  const points = pointsOf(seen)
  const [x = "0", y = "0"] = points.split(" ").at(-1)?.split(",") ?? []
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- it is drawn here, not loaded
    <svg role="img" aria-label={label} viewBox="0 0 120 24" className="h-6 w-32 text-do">
      <polyline
        points={points}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinejoin="round"
        vectorEffect="non-scaling-stroke"
      />
      <circle cx={x} cy={y} r="2" fill="currentColor" />
    </svg>
  )
}
