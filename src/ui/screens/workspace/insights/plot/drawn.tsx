import { useId } from "react"
import { dashes, type Drawing, type Ink, type Shape, wordSize } from "./plot"

const colour = (ink: Ink | "surface") => `rgb(var(--${ink}))`

/** A drawing on the page: one picture with a name and a description for whoever does not see it. */
export const Drawn = ({
  drawing: { width, height, shapes },
  name,
  description
}: {
  drawing: Drawing
  name: string
  description: string
}) => {
  const id = useId().replace(/[^\w-]/gu, "")
  return (
    <svg
      // It is drawn here, not loaded.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="img"
      aria-label={name}
      aria-describedby={`${id}-says`}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className="figures max-w-full"
      fontSize={wordSize}
    >
      <desc id={`${id}-says`}>{description}</desc>
      <defs>
        <pattern id={`${id}-hatch`} width="4" height="4" patternUnits="userSpaceOnUse">
          <path d="M-1 1 L1 -1 M0 4 L4 0 M3 5 L5 3" stroke={colour("do")} strokeWidth="1" />
        </pattern>
      </defs>
      {shapes.map((it, at) => (
        // What is drawn has no name of its own, and never moves among the others.
        // oxlint-disable-next-line react/no-array-index-key
        <One key={at} shape={it} hatch={`${id}-hatch`} />
      ))}
    </svg>
  )
}

const One = ({ shape: it, hatch }: { shape: Shape; hatch: string }) => {
  if (it.is === "box")
    return (
      <rect
        x={it.x}
        y={it.y}
        width={it.width}
        height={it.height}
        rx={it.hatched ? 0 : 1}
        fill={it.hatched ? `url(#${hatch})` : colour(it.fill)}
        {...(it.hatched && { stroke: colour(it.fill) })}
      >
        {it.title && <title>{it.title}</title>}
      </rect>
    )
  if (it.is === "rule")
    return (
      <line
        x1={it.from[0]}
        y1={it.from[1]}
        x2={it.to[0]}
        y2={it.to[1]}
        stroke={colour(it.ink)}
        shapeRendering="crispEdges"
      />
    )
  if (it.is === "path")
    return (
      <polyline
        points={it.points.map((point) => point.join(",")).join(" ")}
        fill="none"
        stroke={colour(it.ink)}
        strokeWidth="2"
        strokeLinejoin="round"
        {...(it.dashed && { strokeDasharray: dashes.join(" ") })}
      />
    )
  if (it.is === "dot")
    return (
      <circle
        cx={it.x}
        cy={it.y}
        r="3"
        fill={it.hollow ? colour("surface") : colour(it.ink)}
        {...(it.hollow && { stroke: colour(it.ink), strokeWidth: 2 })}
      >
        {it.title && <title>{it.title}</title>}
      </circle>
    )
  return (
    <text x={it.x} y={it.y} textAnchor={it.anchor} fill={colour(it.ink)}>
      {it.text}
    </text>
  )
}
