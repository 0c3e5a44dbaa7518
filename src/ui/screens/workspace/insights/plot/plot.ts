/** One amount of a plot. */
export interface Mark {
  key: string
  /** What it is of, in few words; shown beside it or below it. */
  label: string
  /** Not below zero. */
  value: number
  /** A second kind of it that stands on the first, hatched: "likely" orders. */
  more?: number
  /** The amount in words, at the end of a bar or above a column. */
  says: string
  /** In words, where not all of its time was counted: "so far". */
  part?: string
}

/** A mark in words: what it is of, how much, and whether that is all of it. */
export const titleOf = ({ label, says, part }: Mark): string =>
  [`${label}: ${says}`, part].filter(Boolean).join(", ")

/**
 * Amounts to be drawn: names with bars, columns side by side (parts of the calendar, or how many are
 * how large), or a line through parts of the calendar.
 */
export interface Plot {
  kind: "bars" | "columns" | "line"
  marks: readonly Mark[]
  /** The amounts of the axis in words. */
  axis: (value: number) => string
  /** Are amounts counts? Then the axis has whole numbers alone. */
  whole: boolean
  /** Names of the two kinds, where there are two. */
  kinds?: readonly [string, string]
  /** What it is called that marks were counted in part, where some were. */
  inPart?: string
}

/** What is drawn, in pixels from the top left. Colours are the design's, by name. */
export type Shape =
  | {
      is: "box"
      x: number
      y: number
      width: number
      height: number
      fill: Ink
      hatched?: boolean
      title?: string
    }
  | { is: "rule"; from: readonly [number, number]; to: readonly [number, number]; ink: Ink }
  | { is: "path"; points: readonly (readonly [number, number])[]; ink: Ink; dashed?: boolean }
  | { is: "dot"; x: number; y: number; ink: Ink; hollow?: boolean; title?: string }
  | { is: "text"; x: number; y: number; text: string; ink: Ink; anchor: "start" | "middle" | "end" }

export type Ink = "ink" | "soft" | "line" | "do"

export interface Drawing {
  width: number
  height: number
  shapes: readonly Shape[]
}

/** A dashed line: so many pixels drawn, so many left out. */
export const dashes = [4, 4]

/** Size of all words in a plot, in pixels. */
export const wordSize = 12
