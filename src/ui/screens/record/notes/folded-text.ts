import { lineEnd } from "~ui/parts/markdown-source"

const mostChars = 1500
const mostLines = 14

/** What of a long note is shown at first; the whole text where it is short enough. */
export const headOf = (text: string): string => {
  const cut = text.length > mostChars * 1.2 ? text.slice(0, lineEnd(text, mostChars)) : text
  const lines = cut.split("\n")
  return lines.length > mostLines * 1.2 ? `${lines.slice(0, mostLines).join("\n")}\n` : cut
}
