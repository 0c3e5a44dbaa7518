import { describe, expect, test } from "vitest"
import { bodyIn, chooseBody } from "~model/choose-body"

const bodies = (...languages: string[]) => languages.map((language) => ({ language }))

describe("the body that is said", () => {
  test.each([
    ["de-AT", ["en", "de", "de-AT"], "de-AT"],
    ["DE-at", ["en", "de-AT"], "de-AT"],
    ["de-CH", ["en", "de"], "de"],
    ["de", ["en", "de-AT"], "de-AT"],
    ["zh-TW", ["zh-CN", "zh-Hant"], "zh-Hant"],
    ["zh-HK", ["zh", "zh-TW"], "zh-TW"],
    ["zh-Hans", ["zh-TW", "zh-CN"], "zh-CN"],
    ["fr", ["en", ""], ""],
    ["fr", ["en", "de"], "en"],
    ["", ["en", "de"], "en"],
    ["not a tag!", ["en", "de"], "en"]
  ])("to %j, of %j, is %j", (language, of, wanted) => {
    expect(chooseBody(bodies(...of), language)?.language).toBe(wanted)
  })

  test("none, where there is none; none of one's own without a language", () => {
    expect(chooseBody([], "en")).toBeUndefined()
    expect(bodyIn(bodies("", "en"), "")).toBeUndefined()
    expect(bodyIn(bodies("en"), "fr")).toBeUndefined()
  })
})
