// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from "@testing-library/react"
import { afterEach, describe, expect, it } from "vitest"
import { anOpening, apples, opening } from "./fake-background"
import { mountBar, options, refocus } from "./mount"

afterEach(cleanup)

const money = (amount: number) => ({ minor: amount * 100, currency: "CNY" })
const brake = {
  failed: "brake",
  brakes: [
    { why: "cost", price: money(50), cost: money(60) },
    { why: "changed", told: money(199), at: Date.UTC(2025, 10, 3, 12), now: money(229) }
  ],
  key: "k-1"
} as const

describe("the brake", () => {
  it("says all of it in one line, and the same row's second Enter passes just that", async () => {
    const { user, of, script } = await mountBar({
      opening,
      result: { ...brake, brakes: [...brake.brakes] }
    })
    await user.keyboard("apples{Enter}")
    const said = await screen.findByRole("alert")
    expect(said.textContent).toContain("¥50 is less than it costs you (¥60).")
    expect(said.textContent).toContain(
      "You quoted ¥199 on Nov 3, 2025, the catalogue now says ¥229."
    )
    expect(screen.getByText("insert all the same")).toBeTruthy()
    script.result = { done: "inserted", next: null }
    await user.keyboard("{Enter}")
    const act = { act: "insert", what: "product", id: apples.id, variantId: null }
    expect(of("bar-do")).toEqual([
      { act, copy: false },
      { act, copy: false, said: { answers: {}, passed: "k-1" } }
    ])
  })

  it.each([
    ["typing", "x{Backspace}"],
    ["another row and back", "{ArrowDown}{ArrowUp}"]
  ])("is there again after %s", async (_what, keys) => {
    const { user, of } = await mountBar({
      opening,
      result: { ...brake, brakes: [...brake.brakes] }
    })
    await user.keyboard("apples{Enter}")
    await screen.findByRole("alert")
    await user.keyboard(keys)
    expect(screen.queryByRole("alert")).toBeNull()
    await user.keyboard("{Enter}")
    await waitFor(() => expect(of("bar-do")).toHaveLength(2))
    for (const asked of of("bar-do")) expect(asked).not.toHaveProperty("said")
  })

  it("passed for inserting is not passed for copying", async () => {
    const { user, of } = await mountBar({
      opening,
      result: { ...brake, brakes: [...brake.brakes] }
    })
    await user.keyboard("apples{Enter}")
    await screen.findByRole("alert")
    await user.keyboard("{Alt>}{Enter}{/Alt}")
    await waitFor(() => expect(of("bar-do")).toHaveLength(2))
    expect(of("bar-do")[1]).toMatchObject({ copy: true })
    expect(of("bar-do")[1]).not.toHaveProperty("said")
  })
})

const questions = [
  { name: "size", label: "Which size?", kind: "choice", options: ["S", "M"], initial: "S" },
  { name: "n", label: "How many?", kind: "number", options: [], initial: "" }
] as const
const asks = {
  failed: "ask" as const,
  questions: questions.map((it) => ({ ...it, options: [...it.options] }))
}

describe("questions", () => {
  it("go one after the other by Enter, and are answered before anything is written", async () => {
    const { user, of, script } = await mountBar({ opening, result: asks })
    await user.keyboard("ship{Enter}")
    await screen.findByRole("group", { name: /Which size/ })
    expect(options()).toHaveLength(0)
    await user.keyboard("{Enter}")
    const number = screen.getByRole("textbox", { name: /How many/ })
    expect(document.activeElement).toBe(number)
    await user.keyboard("many{Enter}")
    expect(screen.getByText("Write a number, like 12 or 12.5.")).toBeTruthy()
    script.result = { ...brake, brakes: [{ why: "blank", names: ["customer.size"] }] }
    await user.clear(number)
    await user.keyboard("2,5{Enter}")
    await screen.findByText(/Not known yet: customer.size/)
    script.result = { done: "inserted", next: null }
    await user.keyboard("{Enter}")
    const answers = { size: "S", n: "2.5" }
    await waitFor(() => expect(of("bar-do")).toHaveLength(3))
    expect(of("bar-do").slice(1)).toMatchObject([
      { said: { answers, passed: "" } },
      { said: { answers, passed: "k-1" } }
    ])
  })

  it("a look into the chat and back loses no answer, nor the place in the form", async () => {
    const { user, input } = await mountBar({ opening, result: asks })
    await user.keyboard("ship{Enter}")
    await screen.findByRole("group", { name: /Which size/ })
    await user.keyboard("{Enter}12")
    await refocus()
    await user.keyboard("5")
    expect(input().value).toBe("ship")
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: /How many/ }).value).toBe("125")
  })

  it("Esc goes back to the list, with nothing asked for", async () => {
    const { user, of, input } = await mountBar({ opening, result: asks })
    await user.keyboard("ship{Enter}")
    await screen.findByRole("group", { name: /Which size/ })
    await user.keyboard("{Escape}")
    expect(screen.queryByRole("group")).toBeNull()
    expect(document.activeElement).toBe(input())
    expect(input().value).toBe("ship")
    expect(of("bar-close")).toEqual([])
  })
})

describe("a reply in parts", () => {
  const next = { name: "Welcome", index: 1, count: 3, kind: "text", said: "two" } as const
  const under = () => anOpening({ labels: [apples], next })

  it("has its next part first, and Enter gives that one", async () => {
    const { user, of } = await mountBar({ opening: under() })
    expect(options()[0]?.textContent).toContain("Part 2 of 3: two")
    await user.keyboard("{Enter}")
    expect(of("bar-do")).toEqual([{ act: { act: "part", index: 1 }, copy: false }])
  })

  it.each(["a", "{Escape}"])("is forgotten by %s", async (keys) => {
    const { user, of } = await mountBar({ opening: under() })
    await user.keyboard(keys)
    expect(of("bar-do")).toEqual([{ act: { act: "forget-parts" }, copy: false }])
    expect(options()[0]?.textContent ?? "").not.toContain("Part")
  })
})

describe("undo", () => {
  const note = { done: "note", change: "c-1" } as const

  it("takes back what the bar wrote, by its button or by the key", async () => {
    const { user, of, script } = await mountBar({ opening, result: note })
    await user.keyboard("+likes red{Enter}")
    await screen.findByText("Note added for 张三.")
    script.result = { done: "undone", inPart: false }
    await user.keyboard("{Control>}z{/Control}")
    await screen.findByText("Taken back.")
    expect(of("bar-do")[1]).toEqual({ act: { act: "undo", changeId: "c-1" }, copy: false })
    expect(screen.queryByRole("button", { name: "Undo" })).toBeNull()
  })

  it("is the input's own key once something was typed", async () => {
    const { user, of } = await mountBar({ opening, result: note })
    await user.keyboard("+likes red{Enter}")
    await screen.findByRole("button", { name: "Undo" })
    await user.keyboard("a{Control>}z{/Control}")
    expect(of("bar-do")).toHaveLength(1)
  })
})
