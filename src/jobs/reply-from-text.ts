import { asTemplate } from "~model/as-template"
import { emptyDraft, type ReplyDraft, textPart } from "~model/reply-draft"
import { newId } from "~model/row"
import { longestPart, mostParts } from "~model/snippet"
import { splitText } from "~model/split-text"
import { titleOf } from "~model/title-of"
import { keepDraft } from "./drafts"

/** Longest words that are taken, in UTF-16 units: more is no reply, and to part it takes its time. */
const longestWords = 100_000

/**
 * A reply to be written of somebody's words, for one to look over and save. What is longer than a
 * part is put in several; nothing is cut off.
 * @param from The customer whose words they are; "" where nobody is known.
 */
export const draftFromText = (words: string, from = ""): ReplyDraft => {
  // Marks of direction at the ends are invisible; inside they belong to the words.
  const text = words.replaceAll("\u0000", "").trim()
  const blank = emptyDraft()
  if (!/[^\s\p{Cf}]/u.test(text)) return { ...blank, refused: "nothing-selected" }
  const parts = text.length > longestWords ? [] : partsOf(text, longestPart)
  if (parts.length === 0 || parts.length > mostParts) return { ...blank, refused: "too-long" }
  return {
    ...blank,
    ...(from && { from }),
    title: titleOf(text),
    bodies: [{ language: "", parts: parts.map((it) => textPart(it)) }]
  }
}

const partsOf = (text: string, limit: number): string[] =>
  splitText(text, limit).flatMap((piece) => {
    const template = asTemplate(piece)
    // What is escaped grows.
    return template.length <= longestPart ? [template] : partsOf(piece, Math.floor(limit / 2))
  })

/** What a reply being written is kept under; see `ui/hooks/use-edit-draft`. */
export const draftName = (snippetId: string): string => `snippet:${snippetId}`

/** Leaves a reply to be written for the next page that shows a new one. */
export const offerDraft = (draft: ReplyDraft): Promise<void> =>
  keepDraft(`edit ${draftName("new")} offered-${newId()}`, `0\n${JSON.stringify(draft)}`)

export const offerReply = (words: string, from = ""): Promise<void> =>
  offerDraft(draftFromText(words, from))
