// @vitest-environment happy-dom
import { cleanup, screen } from "@testing-library/react"
import { afterEach, expect, it } from "vitest"
import type { BarWhen } from "~bridge/bar-protocol"
import { anOpening } from "./fake-background"
import { mountBar, options, titles } from "./mount"

afterEach(cleanup)

const when: BarWhen = {
  ok: true,
  at: new Date(2031, 10, 24, 15).getTime(),
  allDay: false,
  every: null,
  what: "ships"
}

it("shows the date that was understood, with its year, and plans what Enter is on", async () => {
  const { user, input, of } = await mountBar({
    when,
    result: { done: "plan", kind: "follow-up", change: "" }
  })
  await user.type(input(), "!ships 24 Nov 2031 3pm")
  expect((await screen.findAllByText(/Mon, Nov 24, 2031.*3:00.PM/)).length).toBe(2)
  expect(titles()).toEqual(["Follow-up: ships", "Promise: ships"])
  await user.keyboard("{Enter}")
  expect(of("bar-do")).toEqual([
    {
      act: { act: "plan", kind: "follow-up", said: "ships 24 Nov 2031 3pm", quote: "" },
      copy: false
    }
  ])
  expect(await screen.findByText("Follow-up planned for 张三.")).toBeTruthy()
  expect(input().value).toBe("")
})

it("puts the promise first where words of the chat are selected, and quotes them", async () => {
  const opening = anOpening({ selection: "we ship it tomorrow" })
  const { user, input, of } = await mountBar({ opening, when })
  await user.type(input(), "!ships tomorrow")
  await screen.findAllByText(/2031/)
  expect(titles()).toEqual(["Promise: ships", "Follow-up: ships"])
  await user.keyboard("{Enter}")
  expect(of("bar-do")).toMatchObject([{ act: { kind: "promise", quote: "we ship it tomorrow" } }])
})

it("says kindly why a time was not understood, and Enter does nothing", async () => {
  const { user, input, of } = await mountBar({ when: { ok: false, why: "ambiguous-date" } })
  await user.type(input(), "!call 3/4")
  expect(await screen.findByText(/could be more than one day/)).toBeTruthy()
  expect(options()).toHaveLength(0)
  await user.keyboard("{Enter}")
  expect(of("bar-do")).toEqual([])
  expect(input().value).toBe("!call 3/4")
})

it("gives the line back where it was refused after a quick Enter", async () => {
  const { user, input } = await mountBar({ result: { failed: "refused-write", detail: "no-date" } })
  await user.type(input(), "!call{Enter}")
  expect(await screen.findByText(/^When\? Add a time/)).toBeTruthy()
  expect(input().value).toBe("!call")
})
