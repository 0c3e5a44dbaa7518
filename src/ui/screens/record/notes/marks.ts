/** What a key puts around the selected words of a note, by the key that is pressed with Ctrl or ⌘. */
export const marks: Record<string, string> = { b: "**", i: "*" }

export interface Selected {
  text: string
  start: number
  end: number
}

/** The text with its selection wrapped, or unwrapped where it was; the same words stay selected. */
export const wrap = ({ text, start, end }: Selected, mark: string): Selected => {
  const { length } = mark
  const [before, inner, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)]
  // One star inside two is no italic of its own.
  const own = (side: string) => side !== mark.repeat(2) && !side.startsWith(mark.repeat(3))
  const wrapped =
    before.endsWith(mark)
    && after.startsWith(mark)
    && own(before.slice(-2 * length))
    && own(after.slice(0, 2 * length))
  return wrapped
    ? {
        text: before.slice(0, -length) + inner + after.slice(length),
        start: start - length,
        end: end - length
      }
    : { text: before + mark + inner + mark + after, start: start + length, end: end + length }
}
