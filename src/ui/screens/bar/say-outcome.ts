import type { TFunction } from "i18next"
import type { BarOutcome } from "~ui/hooks/use-bar"

/** A sentence for what became of an act, with the text that was kept, if any. */
export interface Said {
  tone: "good" | "bad"
  sentence: string
  text: string
  /** The text is on the clipboard already. */
  copied: boolean
}

/**
 * @param title What the act was about, for sentences that name it.
 * @param name Whom the bar is open for.
 */
export const sayOutcome = (
  outcome: BarOutcome,
  { t, title, name }: { t: TFunction; title: string; name: string }
): Said | null => {
  const bad = (sentence: string, text = ""): Said => ({
    tone: "bad",
    sentence,
    text,
    copied: false
  })
  const good = (sentence: string, text = "", copied = false): Said => ({
    tone: "good",
    sentence,
    text,
    copied
  })
  if ("done" in outcome) {
    switch (outcome.done) {
      case "copy":
        return good(t("bar.said.copy"), outcome.text)
      case "copied":
        return good(t("bar.said.copied"), outcome.text, true)
      case "not-copied":
        return bad(t("common.notCopied"), outcome.text)
      case "note":
        return good(name ? t("bar.said.note", { name }) : t("bar.said.noteNobody"))
      case "plan":
        return good(t(`bar.said.${outcome.kind}`, { name }))
      case "order":
        return good(t("bar.said.order", { number: outcome.number, summary: outcome.summary }))
      default:
        return null
    }
  }
  switch (outcome.failed) {
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
      const known = explained.find((why) => why === outcome.detail)
      return bad(known ? t(`refusals.job.${known}`) : t("bar.failed.refusedWrite"))
    }
    default:
      return bad(t(`bar.failed.${codes[outcome.failed]}`, { title, name }))
  }
}

/** Refusals of a write that have a sentence of their own. */
const explained = ["too-long", "no-date", "past-date", "impossible-date", "ambiguous-date"] as const

const codes = {
  "no-price": "noPrice",
  "no-link": "noLink",
  closed: "closed",
  "ask-first": "askFirst",
  nobody: "nobody",
  "no-answer": "noAnswer"
} as const
