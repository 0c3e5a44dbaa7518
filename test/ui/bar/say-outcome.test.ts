// @vitest-environment happy-dom
import i18next, { type TFunction } from "i18next"
import { afterAll, describe, expect, test } from "vitest"
import type { BarOutcome } from "~ui/hooks/bar-session"
import { startI18n } from "~ui/i18n"
import { sayOutcome } from "~ui/screens/bar/say-outcome"

const kept = { text: "Apples ¥68", expected: "张三", found: "李四" }

/** What may come of an act in the bar, and what is said of it in English. */
const cases: [outcome: BarOutcome, says: RegExp, keeps: string][] = [
  [{ failed: "no-price", detail: "" }, /^Set a selling price first: Apples has none yet/, ""],
  [{ failed: "no-link", detail: "" }, /^Apples has no address to link to/, ""],
  [{ failed: "closed", detail: "" }, /^It is no longer here, or the page was left/, ""],
  [{ failed: "ask-first", detail: "" }, /whether this is really 张三/, ""],
  [{ failed: "nobody", detail: "" }, /^The page does not say who this is[.] Choose/, ""],
  [{ failed: "no-answer" }, /^Regulars did not answer[.] Nothing was written/, ""],
  [{ failed: "not-undone", detail: "" }, /cannot be taken back here any more/, ""],
  [{ failed: "no-picture" }, /^The picture could not be copied[.] Open the reply/, ""],
  [
    { failed: "refused-write", detail: "unheard of" },
    /^That could not be saved[.] Nothing was/,
    ""
  ],
  [{ failed: "refused-write", detail: "too-long" }, /Nothing was cut; make it shorter/, ""],
  [{ failed: "refused-write", detail: "past-date" }, /^That time is over/, ""],
  [{ failed: "refused-write", detail: "full" }, /^The disk is full, and nothing was saved/, ""],
  [{ failed: "refused-write", detail: "held" }, /^Something is missing from your records, so/, ""],
  [{ failed: "refused-write", detail: "outdated" }, /was updated in another window/, ""],
  [{ failed: "blank", detail: "order.number" }, /needs is not known: order.number/, ""],
  [{ failed: "syntax", detail: "{{ x" }, /^The template cannot be read: {{ x/, ""],
  [{ failed: "limit", detail: "slow" }, /^The template does too much: slow/, ""],
  [{ failed: "wrong-conversation", ...kept }, /chat changed from 张三 to 李四/, kept.text],
  [{ failed: "nobody-named", ...kept }, /nothing is written for 张三 here/, kept.text],
  [{ failed: "no-composer", ...kept }, /there is no message box on this page/, kept.text],
  [{ failed: "refused", ...kept }, /the page did not take the text/, kept.text],
  [{ failed: "no-page", ...kept }, /there is no page to write into/, kept.text]
]

const say = (outcome: BarOutcome) => {
  const t: TFunction = i18next.t
  const locale = i18next.language
  return sayOutcome(outcome, { t, title: "Apples", name: "张三", locale, copy: false })
}

afterAll(() => startI18n("en"))

describe.each(["en", "zh-CN"] as const)("in %s", (locale) => {
  test.each(cases)("of %o there is a whole sentence, and a text is kept", async (it, en, text) => {
    await startI18n(locale)
    const said = say(it)
    expect(said).toMatchObject({ tone: "bad", text, undo: "" })
    // No blank is left open, and no key stands in place of words.
    expect(said?.sentence).not.toMatch(/\{\{(?! x)|^bar[.]|^refusals[.]|^safety[.]/)
    expect(said?.sentence).toMatch(locale === "en" ? en : /[一-鿿].*[。：]|[：]/)
    if (locale === "en") expect(said?.sentence).toMatch(/[.]$|: \S.*$/)
  })
})
