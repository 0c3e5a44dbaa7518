// @vitest-environment happy-dom
import { act, cleanup } from "@testing-library/react"
import { afterEach, expect, it } from "vitest"
import type { BarResult } from "~bridge/bar-protocol"
import { opening } from "./fake-background"
import { mountBar, refocus } from "./mount"

afterEach(cleanup)

it("opened again before the last text was seen to arrive: nothing typed is lost, nothing closed", async () => {
  let arrive: (result: BarResult) => void = () => {}
  const result = new Promise<BarResult>((resolve) => (arrive = resolve))
  const { user, input, of } = await mountBar({ opening, result })
  await user.type(input(), "app{Enter}")
  await refocus()
  expect(input().value, "the last line is done with").toBe("")
  await user.type(input(), "pears x2 20")
  await act(async () => arrive({ done: "inserted" }))
  expect(input().value).toBe("pears x2 20")
  expect(of("bar-close")).toEqual([])
})
