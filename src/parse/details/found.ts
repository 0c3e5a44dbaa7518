export const detailFields = ["recipient", "phone", "address", "size", "birthday"] as const
export type DetailField = (typeof detailFields)[number]

/** A stretch of a text, in UTF-16 units. */
export interface Span {
  start: number
  end: number
}

/** What was read, and the words it was read from. */
export interface Found extends Span {
  field: DetailField
  /** As it is kept: a phone without spaces, an address in one line, a birthday as `Birthday`. */
  value: string
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
