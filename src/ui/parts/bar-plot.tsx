import { useId } from "react"

/** One line of a plot: two amounts that stand side by side. */
export interface PlotLine {
  id: string
  name: string
  /** Where there is more of it. */
  href: string
  /** Counts, not below zero. */
  sure: number
  maybe: number
  /** What the amounts are, in words for the end of the line. */
  says: string
}

const height = 12

/**
 * Bars, one a line: sure ones filled, others hatched, so that colour is not needed to tell them
 * apart. It is a table to whoever does not see it.
 */
export const BarPlot = ({
  caption,
  head,
  lines,
  sure,
  maybe
}: {
  caption: string
  /** Name of the first column. */
  head: string
  lines: readonly PlotLine[]
  /** Names of the two kinds. */
  sure: string
  maybe: string
}) => {
  const hatch = `hatch-${useId().replace(/[^\w-]/gu, "")}`
  const most = Math.max(1, ...lines.map((it) => it.sure + it.maybe))
  return (
    <figure className="flex min-w-0 flex-col gap-2">
      <figcaption className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
        <span className="grow font-semibold">{caption}</span>
        {[sure, maybe].map((name, at) => (
          <span key={name} className="flex items-center gap-1 text-xs text-soft">
            <svg width="16" height="10" aria-hidden="true">
              <Pattern id={`${hatch}-key-${at}`} />
              <Bar x={0} width={16} of={at === 0 ? "sure" : "maybe"} hatch={`${hatch}-key-${at}`} />
            </svg>
            {name}
          </span>
        ))}
      </figcaption>
      <table className="w-full table-fixed text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">{head}</th>
            <th scope="col">{`${sure}, ${maybe}`}</th>
            <th scope="col">{caption}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((it, at) => (
            <tr key={it.id} className="border-b">
              <th scope="row" className="w-[34%] py-1 pr-2 text-left font-normal">
                <a
                  dir="auto"
                  href={it.href}
                  title={it.name}
                  className="block truncate text-left hover:underline"
                >
                  {it.name}
                </a>
              </th>
              <td className="py-1">
                <span className="sr-only">{`${sure} ${it.sure}, ${maybe} ${it.maybe}`}</span>
                <svg
                  width="100%"
                  height={height}
                  viewBox={`0 0 100 ${height}`}
                  preserveAspectRatio="none"
                  aria-hidden="true"
                >
                  <Pattern id={`${hatch}-${at}`} />
                  <Bar x={0} width={(it.sure / most) * 100} of="sure" hatch={`${hatch}-${at}`} />
                  <Bar
                    x={(it.sure / most) * 100}
                    width={(it.maybe / most) * 100}
                    of="maybe"
                    hatch={`${hatch}-${at}`}
                  />
                </svg>
              </td>
              <td className="figures w-[32%] py-1 pl-2 text-right text-xs text-soft">{it.says}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  )
}

const Pattern = ({ id }: { id: string }) => (
  <defs>
    <pattern id={id} width="4" height="4" patternUnits="userSpaceOnUse">
      <path d="M-1 1 L1 -1 M0 4 L4 0 M3 5 L5 3" stroke="rgb(var(--do))" strokeWidth="1" />
    </pattern>
  </defs>
)

const Bar = ({
  x,
  width,
  of,
  hatch
}: {
  x: number
  width: number
  of: "sure" | "maybe"
  hatch: string
}) =>
  width > 0 ? (
    <rect
      x={x}
      y={1}
      width={width}
      height={height - 2}
      fill={of === "sure" ? "rgb(var(--do))" : `url(#${hatch})`}
      stroke="rgb(var(--do))"
      strokeWidth="1"
      vectorEffect="non-scaling-stroke"
    />
  ) : null
