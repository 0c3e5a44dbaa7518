// @vitest-environment happy-dom
import i18next from "i18next"
import { expect, test } from "vitest"
import { startI18n } from "~ui/i18n"

test("a language's words are read when it is first spoken, and English is spoken again after it", async () => {
  await startI18n("en")
  expect(i18next.t("share.ways.chat")).toBe("Chat with me")
  await startI18n("zh-CN")
  expect(i18next.t("share.ways.chat")).toBe("联系我")
  expect(document.documentElement.lang).toBe("zh-CN")
  await startI18n("en")
  expect(i18next.t("share.ways.chat")).toBe("Chat with me")
})

test("of two languages chosen one right after the other the later one holds", async () => {
  await Promise.all([startI18n("zh-CN"), startI18n("en")])
  expect(i18next.language).toBe("en")
  await Promise.all([startI18n("en"), startI18n("zh-CN")])
  expect(i18next.language).toBe("zh-CN")
})
