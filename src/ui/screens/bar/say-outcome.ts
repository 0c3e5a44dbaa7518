import type { TFunction } from "i18next"
import type { NextPart } from "~model/ready-part"
import type { BarOutcome } from "~ui/hooks/bar-session"
import { pasteKey } from "~ui/parts/paste-key"
import { sayBrakes } from "~ui/parts/say-brakes"

/** A sentence for what became of an act, with the text that was kept, if any. */
export interface Said {
  /** `due`: something speaks against it, and Enter passes it. */
  tone: "good" | "bad" | "due"
  sentence: string
  text: string
  /** The text is on the clipboard already. */
  copied: boolean
  /** Id of the change that may be taken back; "" for none. */
  undo: string
}

/**
 * @param title What the act was about, for sentences that name it.
 * @param name Whom the bar is open for.
 */
export const sayOutcome = (
  outcome: BarOutcome,
  {
    t,
    title,
    name,
    locale,
    copy
  }: { t: TFunction; title: string; name: string; locale: string; copy: boolean }
): Said | null => {
  const bad = (sentence: string, text = ""): Said => ({
    tone: "bad",
    sentence,
    text,
    copied: false,
    undo: ""
  })
  const good = (sentence: string, text = "", copied = false): Said => ({
    tone: "good",
    sentence,
    text,
    copied,
    undo: ""
  })
  const written = (sentence: string, undo: string): Said => ({ ...good(sentence), undo })
  const key = pasteKey()
  if ("done" in outcome) {
    switch (outcome.done) {
      case "copy":
        return good(t("bar.said.copy"), outcome.text)
      case "copied":
        return outcome.next
          ? good(t("bar.said.partsCopied", given(outcome.next)))
          : good(t("bar.said.copied"), outcome.text, true)
      case "inserted":
        return outcome.next && good(t("bar.said.parts", given(outcome.next)))
      case "picture":
        return good(t("bar.said.picture", { key }))
      case "picture-copied":
        return good(t("bar.said.pictureCopied", { key }))
      case "undone":
        return good(t(outcome.inPart ? "bar.said.undoneInPart" : "bar.said.undone"))
      case "not-copied":
        return bad(t("common.notCopied"), outcome.text)
      case "note":
        return written(
          name ? t("bar.said.note", { name }) : t("bar.said.noteNobody"),
          outcome.change
        )
      case "plan":
        return written(t(`bar.said.${outcome.kind}`, { name }), outcome.change)
      case "order": {
        const { number, summary, change } = outcome
        return written(t("bar.said.order", { number, summary }), change)
      }
      default:
        return null
    }
  }
  switch (outcome.failed) {
    case "ask":
      return null
    case "brake": {
      const again = t(copy ? "bar.brake.againCopy" : "bar.brake.again")
      const first = sayBrakes(outcome.brakes, t, locale)
      return { ...good(t("bar.brake.both", { first, second: again })), tone: "due" }
    }
    case "wrong-conversation": {
      const expected = outcome.expected || t("refusals.insert.nobody")
      const found = outcome.found || t("refusals.insert.somebodyElse")
      return bad(t("refusals.insert.wrong-conversation", { expected, found }), outcome.text)
    }
    case "nobody-named":
      return bad(t("refusals.insert.nobody-named", { expected: outcome.expected }), outcome.text)
    case "no-composer":
    case "refused":
    case "no-page":
      return bad(t(`refusals.insert.${outcome.failed}`), outcome.text)
    case "blank":
    case "syntax":
    case "limit":
      return bad(t(`refusals.compose.${outcome.failed}`, { detail: outcome.detail }))
    case "refused-write": {
      const unwritable = unwritables.find((why) => why === outcome.detail)
      if (unwritable) return bad(t(`safety.notSaved.${unwritable}`))
      const known = explained.find((why) => why === outcome.detail)
      return bad(known ? t(`refusals.job.${known}`) : t("bar.failed.refusedWrite"))
    }
    default:
      return bad(t(`bar.failed.${codes[outcome.failed]}`, { title, name }))
  }
}

const given = ({ index, count }: NextPart) => ({ at: index, count })

/** Refusals of a write that have a sentence of their own. */
const explained = ["too-long", "no-date", "past-date", "impossible-date", "ambiguous-date"] as const

/** The records take no writing at all. */
const unwritables = ["full", "held", "outdated"] as const

const codes = {
  "no-price": "noPrice",
  "no-link": "noLink",
  closed: "closed",
  "ask-first": "askFirst",
  nobody: "nobody",
  "no-answer": "noAnswer",
  "not-undone": "notUndone",
  "no-picture": "noPicture"
} as const
