import type { TFunction } from "i18next"
import type { ReplyNote } from "~formats/replies/reply-draft"
import type { ReplyStep } from "~jobs/import-replies"
import { textOf } from "~model/snippet"
import type { OutcomeLine } from "./outcome-list"

/** Others say where first; what stands alone begins like a sentence. */
const asSentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const sayNotes = (t: TFunction, notes: readonly ReplyNote[]): string =>
  notes.map(({ why, what }) => t(`imports.note.${why}`, { what })).join(". ")

const saysOf = (t: TFunction, step: ReplyStep): string => {
  if (step.what === "refused") return asSentence(t(`imports.why.${step.why}`))
  const notes = sayNotes(t, step.notes)
  if (step.what === "new") return notes || textOf(step.reply.bodies[0])
  const by = t(`imports.by.${step.by}`)
  const said =
    step.what === "refreshed"
      ? t("imports.becomes", { name: step.before.title, by })
      : t("imports.isSo", { by })
  return notes ? `${said}. ${notes}` : said
}

/** What would become of a reply, in words. */
export const replyLine = (t: TFunction, step: ReplyStep): OutcomeLine => {
  const reply = "reply" in step ? step.reply : null
  return {
    row: step.row,
    what: step.what,
    title: reply?.title ?? ("title" in step ? step.title : ""),
    aside: reply?.shortcut ?? "",
    says: saysOf(t, step)
  }
}
