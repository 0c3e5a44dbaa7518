import { splitText } from "~model/split-text"
import { adapters } from "~sites/index"

/** Chats that take a text only in so many pieces. */
export interface Split {
  names: string[]
  pieces: number
}

/** Sites whose longest message a text is longer than, those of one number of pieces together. */
export const splitsOf = (text: string): Split[] => {
  const splits = new Map<number, Set<string>>()
  const counted = new Map<number, number>()
  for (const { name, messageLimit, status } of adapters) {
    if (!messageLimit || text.length <= messageLimit || status === "broken") continue
    const pieces = counted.get(messageLimit) ?? splitText(text, messageLimit).length
    counted.set(messageLimit, pieces)
    if (pieces < 2) continue
    const names = splits.get(pieces) ?? new Set()
    // Two programs of one chat, as Telegram has, are one to people.
    names.add(name.replace(/\s+Web\s+[A-Z]$/u, ""))
    splits.set(pieces, names)
  }
  return Array.from(splits, ([pieces, names]) => ({ pieces, names: [...names] })).toSorted(
    (a, b) => a.pieces - b.pieces
  )
}
