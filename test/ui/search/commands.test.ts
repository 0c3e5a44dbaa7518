// @vitest-environment happy-dom
import i18next from "i18next"
import { beforeAll, expect, test } from "vitest"
import { readQuery } from "~search/query/read-query"
import { startI18n } from "~ui/i18n"
import { commandsIn, fittingCommands } from "~ui/screens/search/commands"

beforeAll(() => startI18n("zh-CN"))

const found = (text: string) =>
  fittingCommands(commandsIn(i18next.t), readQuery(text)).map((it) => it.id)

test("a room is found by its name, as it is written and as it sounds", () => {
  expect(found("客户")).toContain("customers")
  expect(found("kehu")).toContain("customers")
  expect(found("shangpin")).toContain("products")
})

test("the verb that all rooms share is found as it is written alone: wang is 网站, not 前往", () => {
  expect(found("wang")).toEqual(["sites"])
  expect(found("前往客户")).toContain("customers")
  expect(found("前往").length).toBeGreaterThan(5)
})
