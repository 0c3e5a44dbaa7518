// @vitest-environment happy-dom
import { act, cleanup, screen, waitFor } from "@testing-library/react"
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
  await act(async () => arrive({ done: "inserted", next: null }))
  expect(input().value).toBe("pears x2 20")
  expect(of("bar-close")).toEqual([])
  expect(screen.getAllByRole("option")).toHaveLength(1)
})

it("an Enter of the new opening waits for the old text, and is not lost", async () => {
  let arrive: (result: BarResult) => void = () => {}
  const result = new Promise<BarResult>((resolve) => (arrive = resolve))
  const { user, input, of } = await mountBar({ opening, result })
  await user.type(input(), "app{Enter}{Enter}")
  expect(of("bar-do"), "a second Enter does nothing").toHaveLength(1)
  await refocus()
  await user.type(input(), "pears x2 20{Enter}")
  expect(of("bar-do")).toHaveLength(1)
  await act(async () => arrive({ done: "inserted", next: null }))
  expect(of("bar-do")).toMatchObject([
    { act: { act: "insert" } },
    { act: { act: "order", line: "pears x2 20" } }
  ])
})

it("while Enter is down nothing is written: a chat that got the focus would send on it", async () => {
  const { user, input, of } = await mountBar({ opening })
  await user.type(input(), "app{Enter>}", { skipAutoClose: true })
  expect(of("bar-do")).toEqual([])
  await user.keyboard("{/Enter}")
  expect(of("bar-do")).toMatchObject([{ act: { act: "insert" } }])
})

it("two Enters before the bar could draw once are one", async () => {
  const { user, input, of } = await mountBar({ opening })
  await user.type(input(), "app")
  const down = () => new KeyboardEvent("keydown", { key: "Enter", bubbles: true })
  await act(async () => {
    input().dispatchEvent(down())
    input().dispatchEvent(down())
    window.dispatchEvent(new KeyboardEvent("keyup", { key: "Enter" }))
  })
  await waitFor(() => expect(of("bar-do")).toHaveLength(1))
})
