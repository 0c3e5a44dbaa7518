/** Figures as people read them: a line for each figure and size, its peers beside ours. */
import { met, type Row } from "./row"

const figure = (value: number | null): string => {
  if (value === null || Number.isNaN(value)) return "–"
  const size = Math.abs(value)
  if (size === 0) return "0"
  if (size >= 1000) return Math.round(value).toLocaleString("en")
  return value.toPrecision(size < 0.001 ? 2 : 3)
}

/** A ratio as one says it: "1/16" where ours is less, "1.3" where it is more. */
export const asRatio = (ratio: number | null): string => {
  if (ratio === null || Number.isNaN(ratio)) return ""
  return ratio > 0 && ratio < 0.5 ? `1/${figure(1 / ratio)}` : figure(ratio)
}

const goalOf = (row: Row): string => {
  if (row.goal === undefined) return ""
  const aim = row.peerName === "" ? figure(row.goal) : asRatio(row.goal)
  const answer = met(row)
  return `${row.least ? "≥" : "≤"} ${aim} ${answer === null ? "?" : answer ? "met" : "MISSED"}`
}

const cellsOf = (row: Row): string[] => [
  row.name,
  row.size > 0 ? row.size.toLocaleString("en") : "",
  row.ours === null && row.note ? row.note : figure(row.ours),
  row.unit,
  row.peerName,
  row.peer === null ? "" : figure(row.peer),
  asRatio(row.ratio),
  goalOf(row),
  row.ours === null ? "" : (row.note ?? "")
]

const heads = ["figure", "records", "ours", "unit", "peer", "peer's", "ours/peer", "goal", "note"]

/** What repeats from line to line is said once. */
const sparse = (lines: string[][]): string[][] =>
  lines.map((cells, at) => {
    const before = lines[at - 1]
    const same = before && cells.slice(0, 4).every((cell, nth) => cell === before[nth])
    return same ? ["", "", "", "", ...cells.slice(4)] : cells
  })

export const asText = (rows: readonly Row[]): string => {
  const lines = [heads, ...sparse(rows.map(cellsOf))]
  const widths = heads.map((_, nth) => Math.max(...lines.map((it) => it[nth]?.length ?? 0)))
  return lines
    .map((cells) =>
      cells
        .map((cell, nth) => cell.padEnd(widths[nth] ?? 0))
        .join("  ")
        .trimEnd()
    )
    .join("\n")
}

export const asMarkdown = (rows: readonly Row[]): string =>
  [heads, heads.map(() => "---"), ...sparse(rows.map(cellsOf))]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n")

/** To four figures: more were chance. */
const short = (_: string, value: unknown) =>
  typeof value === "number" && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value

/** One JSON object a line. */
export const asJson = (rows: readonly Row[]): string =>
  rows.map((row) => JSON.stringify(row, short)).join("\n")
