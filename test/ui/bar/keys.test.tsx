// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, waitFor } from "@testing-library/react"
import { afterEach, describe, expect, it, vi } from "vitest"
import type { BarResult } from "~bridge/bar-protocol"
import { aLabel, anOpening, opening } from "./fake-background"
import { activeTitle, mountBar, options, refocus, titles } from "./mount"

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

describe("keys", () => {
  it("leads with Tab to the variants and with Esc back to what was typed", async () => {
    const { user, input, of } = await mountBar({ opening })
    await user.type(input(), "gift{Tab}")
    expect(titles()).toEqual(["Small", "Large"])
    await user.keyboard("{Escape}")
    expect(input().value).toBe("gift")
    expect(of("bar-close")).toEqual([])
    await user.keyboard("{Tab}{ArrowDown}{Enter}")
    expect(of("bar-do")).toMatchObject([{ act: { id: "apples-gift-box", variantId: "v-l" } }])
  })

  it("filters the variants by what is typed", async () => {
    const { user, input } = await mountBar({ opening })
    await user.type(input(), "gift{Tab}lar")
    expect(titles()).toEqual(["Large"])
  })

  it("copies with Alt+Enter and writes nothing into the page", async () => {
    const { user, input, of } = await mountBar({
      opening,
      result: { done: "copy", text: "A ¥68", next: null }
    })
    const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue()
    await user.type(input(), "app{Alt>}{Enter}{/Alt}")
    expect(of("bar-do")).toMatchObject([{ copy: true }])
    expect(await screen.findByText(/^Copied/)).toBeTruthy()
    expect(write).toHaveBeenCalledExactlyOnceWith("A ¥68")
  })

  it("moves by arrows, Home, End and pages, round the ends", async () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      aLabel(`Item ${index}`, { weight: 100 - index })
    )
    const { user, input } = await mountBar({ opening: anOpening({ labels: many }) })
    await user.click(input())
    const presses: [string, string][] = [
      ["{ArrowUp}", "Item 29"],
      ["{ArrowDown}", "Item 0"],
      ["{PageDown}", "Item 8"],
      ["{PageUp}", "Item 0"],
      ["{End}", "Item 29"],
      ["{Home}", "Item 0"]
    ]
    for (const [key, title] of presses) {
      await user.keyboard(key)
      expect(activeTitle()).toBe(title)
      const active = options().find((option) => option.getAttribute("aria-selected") === "true")
      expect(input().getAttribute("aria-activedescendant")).toBe(active?.id)
    }
  })

  it("leaves every key to an input method that composes", async () => {
    const { user, input, of } = await mountBar({ opening })
    await user.type(input(), "gift")
    const before = [titles(), activeTitle()]
    for (const key of ["Enter", "Tab", "Escape", "ArrowDown", "Home"]) {
      fireEvent.keyDown(input(), { key, isComposing: true })
      fireEvent.keyDown(input(), { key, keyCode: 229 })
    }
    expect([titles(), activeTitle()]).toEqual(before)
    expect([...of("bar-do"), ...of("bar-close")]).toEqual([])
    fireEvent.keyDown(input(), { key: "Enter" })
    fireEvent.keyUp(input(), { key: "Enter" })
    await waitFor(() => expect(of("bar-do")).toHaveLength(1))
  })

  it("acts once on a held Enter, and not again while an act is under way", async () => {
    let answer: (result: BarResult) => void = () => {}
    const result = new Promise<BarResult>((resolve) => (answer = resolve))
    const { user, input, of } = await mountBar({ opening, result })
    await user.type(input(), "app")
    fireEvent.keyDown(input(), { key: "Enter", repeat: true })
    expect(of("bar-do")).toEqual([])
    await user.keyboard("{Enter}{Enter}{Enter}")
    expect(of("bar-do")).toHaveLength(1)
    await act(async () => answer({ done: "inserted", next: null }))
    expect(of("bar-do")).toHaveLength(1)
  })

  it("closes with Esc and opens empty the next time", async () => {
    const { user, input, of } = await mountBar({ opening })
    await user.type(input(), "app{Escape}")
    expect(of("bar-close")).toHaveLength(1)
    await refocus()
    await waitFor(() => expect(input().value).toBe(""))
  })

  it("keeps a half-typed note, selected, when it was left by a click", async () => {
    const { user, input } = await mountBar({ opening })
    await user.type(input(), "+ a long note")
    await refocus()
    await waitFor(() => expect(input().selectionEnd).toBe(input().value.length))
    expect(input().value).toBe("+ a long note")
    expect(input().selectionStart).toBe(0)
  })

  it("does not carry a half-typed note over to somebody else", async () => {
    const { user, input, script } = await mountBar({ opening })
    await user.type(input(), "+ a note on 张三")
    script.opening = anOpening({ name: "李四" })
    await refocus()
    await screen.findByText("李四")
    expect(input().value).toBe("")
  })
})
