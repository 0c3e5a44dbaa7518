/** A text as units, to be compared with texts of a table. */
export const unitsOf = (text: string): Uint16Array => {
  const units = new Uint16Array(text.length)
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i)
  return units
}

/**
 * The first place from `from` on where a piece stands in a text before `to`; -1 if nowhere. A plain
 * loop: pieces are short and texts some hundred units, so any preparation costs more than it saves.
 */
export const findUnits = (
  text: Uint16Array,
  piece: Uint16Array,
  from: number,
  to: number
): number => {
  const length = piece.length
  const first = piece[0] as number
  const last = to - length
  for (let at = from; at <= last; at++) {
    if (text[at] !== first) continue
    let same = 1
    while (same < length && text[at + same] === piece[same]) same++
    if (same >= length) return at
  }
  return -1
}
