// @vitest-environment happy-dom
import { renderHook } from "@testing-library/react"
import { expect, test } from "vitest"
import type { DraftRefusal } from "~jobs/draft-links"
import { startI18n } from "~ui/i18n"
import { useSayRefused } from "~ui/screens/panel/share/use-say-refused"

const cases: [DraftRefusal, string][] = [
  [{ of: "share", why: "text-too-long" }, "The words are too long for this channel."],
  [
    { of: "mark", key: "utm_term", why: "personal-data" },
    "The campaign marks cannot be used. utm_term Looks like an address or a number of a person"
  ],
  [
    { of: "mark", key: "utm_content", why: "pattern" },
    "The campaign marks cannot be used. utm_content Its pattern cannot be read."
  ]
]

test.each(cases)("a link that is refused for %o says why", async (refusal, sentence) => {
  await startI18n("en")
  const { result } = renderHook(() => useSayRefused())
  expect(result.current(refusal).startsWith(sentence)).toBe(true)
})
