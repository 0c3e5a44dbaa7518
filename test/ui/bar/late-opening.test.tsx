// @vitest-environment happy-dom
import { act, cleanup, screen, waitFor } from "@testing-library/react"
import { afterEach, expect, it } from "vitest"
import type { BarOpening } from "~bridge/bar-protocol"
import { anOpening, opening } from "./fake-background"
import { mountBar, refocus } from "./mount"

afterEach(cleanup)

/** An answer of the background that is still on its way. */
const slow = () => {
  let give: (opening: BarOpening) => void = () => {}
  const answer = new Promise<BarOpening>((resolve) => (give = resolve))
  return { answer, give: (it: BarOpening) => act(async () => give(it)) }
}

it("an older opening's answer does not take the place of a newer one's", async () => {
  const { script, of } = await mountBar({ opening })
  await screen.findByText("张三")
  const older = slow()
  script.opening = older.answer
  await refocus()
  script.opening = anOpening({ name: "王五" })
  await refocus()
  await screen.findByText("王五")
  await older.give(anOpening({ name: "李四" }))
  expect(of("bar-open")).toHaveLength(3)
  expect(screen.queryByText("李四")).toBeNull()
  expect(screen.getByText("王五")).toBeTruthy()
})

it("an answer that comes when the bar was closed does not open it for the one before", async () => {
  const { script, user } = await mountBar({ opening })
  const late = slow()
  script.opening = late.answer
  await refocus()
  await user.keyboard("{Escape}")
  await late.give(anOpening({ name: "李四" }))
  expect(screen.queryByText("李四")).toBeNull()
})

it("what was typed behind the trigger stands before what was typed since", async () => {
  const { script, user, input } = await mountBar({ opening })
  await user.type(input(), "old{Escape}")
  const late = slow()
  script.opening = late.answer
  await refocus()
  await user.type(input(), "ples", { skipClick: true })
  await late.give({ ...opening, typed: "ap" })
  expect(input().value).toBe("apples")
})

it("what was typed behind the trigger takes the place of what an earlier opening left", async () => {
  const { script, user, input } = await mountBar({ opening })
  await user.type(input(), "+ a note")
  script.opening = { ...opening, typed: "ap" }
  await refocus()
  await waitFor(() => expect(input().value).toBe("ap"))
})
