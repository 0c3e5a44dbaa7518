/**
 * A facet "tag:vip" stands in the text as "vip" and a mark for "tag", so that searching for "tag"
 * does not find whoever has one. Folded texts hold no control characters, so marks are none of them.
 */
const marks: Readonly<Record<string, number>> = { tag: 0x11, stage: 0x12, site: 0x13 }
const OTHER = 0x14

/** The value of a folded facet and its mark; of a facet nobody named, the whole is its value. */
export const markOf = (facet: string): { value: string; mark: number } => {
  const colon = facet.indexOf(":")
  const mark = marks[facet.slice(0, Math.max(0, colon))]
  return mark === undefined
    ? { value: facet, mark: OTHER }
    : { value: facet.slice(colon + 1), mark }
}
