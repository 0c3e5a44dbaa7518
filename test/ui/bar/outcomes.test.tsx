// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from "@testing-library/react"
import { afterEach, describe, expect, it, vi } from "vitest"
import type { BarResult } from "~bridge/bar-protocol"
import { anOpening, apples, opening } from "./fake-background"
import { mountBar, refocus, titles } from "./mount"

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

describe("what went wrong", () => {
  const changed: BarResult = {
    failed: "wrong-conversation",
    text: "Apples ¥68",
    expected: "张三",
    found: "李四"
  }

  it("says both names when the chat changed, keeps the text and copies it when asked", async () => {
    const { user, input, of } = await mountBar({ opening, result: changed })
    const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue()
    await user.type(input(), "app{Enter}")
    expect(
      await screen.findByText(/chat changed from 张三 to 李四. Your text is kept/)
    ).toBeTruthy()
    expect(screen.getByText("Apples ¥68")).toBeTruthy()
    expect(write).not.toHaveBeenCalled()
    await user.keyboard("{Enter}")
    expect(of("bar-do")).toHaveLength(1)
    await user.click(screen.getByRole("button", { name: "Copy" }))
    expect(write).toHaveBeenCalledExactlyOnceWith("Apples ¥68")
    expect(of("bar-close")).toEqual([])
  })

  it("says on a page that names nobody for whom nothing is written, and copies when asked", async () => {
    const result: BarResult = { ...changed, failed: "nobody-named", expected: "张三", found: "" }
    const { user, input } = await mountBar({ opening, result })
    await user.type(input(), "app{Enter}")
    expect(await screen.findByText(/nothing is written for 张三 here: copy it/)).toBeTruthy()
    expect(screen.getByRole("button", { name: "Copy" })).toBeTruthy()
  })

  it("keeps the text that was not written when the window is left and comes back", async () => {
    const { user, input, script } = await mountBar({ opening, result: changed })
    await user.type(input(), "app{Enter}")
    await screen.findByText("Apples ¥68")
    script.opening = anOpening({ name: "李四" })
    await refocus()
    await screen.findByText("李四")
    expect(screen.getByText("Apples ¥68")).toBeTruthy()
  })

  it("leads with Tab to the button that copies", async () => {
    const { user, input } = await mountBar({ opening, result: changed })
    await user.type(input(), "app{Enter}")
    const button = await screen.findByRole("button", { name: "Copy" })
    await user.keyboard("{Tab}")
    expect(document.activeElement).toBe(button)
  })

  it("closes with Esc from the button too", async () => {
    const { user, input, of } = await mountBar({ opening, result: changed })
    await user.type(input(), "app{Enter}")
    await screen.findByRole("button", { name: "Copy" })
    await user.keyboard("{Tab}{Escape}")
    expect(of("bar-close")).toHaveLength(1)
  })

  it("offers the text to be selected where the clipboard is refused", async () => {
    const { user, input } = await mountBar({
      opening,
      result: { done: "copy", text: "A", next: null }
    })
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("no"))
    await user.type(input(), "app{Alt>}{Enter}{/Alt}")
    expect(await screen.findByText(/did not let us copy/)).toBeTruthy()
    expect(screen.getByText("A")).toBeTruthy()
  })

  const failures: [BarResult | null, RegExp][] = [
    [{ failed: "no-composer", text: "A", expected: "", found: "" }, /no message box/],
    [{ failed: "refused", text: "A", expected: "", found: "" }, /did not take the text/],
    [{ failed: "no-page", text: "A", expected: "", found: "" }, /no page to write into/],
    [{ failed: "blank", detail: "customer.size" }, /not known: customer.size/],
    [{ failed: "syntax", detail: "tag not closed" }, /cannot be read: tag not closed/],
    [{ failed: "limit", detail: "memory" }, /too much: memory/],
    [{ failed: "no-price", detail: "" }, /Set a selling price first: Apples 5 kg/],
    [{ failed: "no-link", detail: "" }, /Apples 5 kg has no address/],
    [{ failed: "closed", detail: "" }, /Open the bar again/],
    [{ failed: "ask-first", detail: "" }, /whether this is really 张三/],
    [{ failed: "nobody", detail: "" }, /does not say who this is/],
    [{ failed: "refused-write", detail: "too-long" }, /too long to keep/],
    [{ failed: "refused-write", detail: "gone" }, /could not be saved/],
    [null, /did not answer/]
  ]
  it.each(failures)("%j is a plain sentence", async (result, sentence) => {
    const { user, input, of } = await mountBar({ opening, result })
    await user.type(input(), "app{Enter}")
    await waitFor(() => expect(screen.getByRole("alert").textContent).toMatch(sentence))
    expect(of("bar-close")).toEqual([])
  })
})

describe("what is typed while an act is under way", () => {
  const later = () => {
    let answer: (result: BarResult) => void = () => {}
    const result = new Promise<BarResult>((resolve) => (answer = resolve))
    return { result, answer: (given: BarResult) => answer(given) }
  }

  it("is neither added to the note before it nor lost when that is saved", async () => {
    const { result, answer } = later()
    const { user, input } = await mountBar({ opening, result })
    await user.type(input(), "+ blue{Enter}pea")
    expect(input().value).toBe("pea")
    answer({ done: "note", change: "" })
    await screen.findByText("Note added for 张三.")
    expect(input().value).toBe("pea")
    expect(titles()).toEqual(["Pears"])
  })

  it("shows nothing to insert while a note is being saved", async () => {
    const { result } = later()
    const { user, input } = await mountBar({ opening, result })
    await user.type(input(), "+ blue{Enter}")
    expect(titles()).toEqual([])
  })

  it("gives a note back that could not be saved", async () => {
    const { result, answer } = later()
    const { user, input } = await mountBar({ opening, result })
    await user.type(input(), "+ blue{Enter}")
    answer({ failed: "nobody", detail: "" })
    await waitFor(() => expect(input().value).toBe("+ blue"))
    expect(screen.getByRole("alert").textContent).toContain("does not say who this is")
  })
})

describe("the small window", () => {
  it("needs no nonce and copies with Enter", async () => {
    const copyOnly = anOpening({ labels: [apples], copyOnly: true, name: "" })
    const result: BarResult = { done: "copy", text: "Apples ¥68", next: null }
    const { user, of } = await mountBar({ opening: copyOnly, result }, "")
    const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue()
    await user.type(await screen.findByRole("combobox"), "app{Enter}")
    expect(await screen.findByText(/^Copied/)).toBeTruthy()
    expect(of("bar-hello")).toEqual([])
    expect(write).toHaveBeenCalledExactlyOnceWith("Apples ¥68")
  })
})

describe("the pointer", () => {
  it("leaves the focus in the input wherever it presses", async () => {
    const { user, input } = await mountBar({ opening })
    await user.click(input())
    await user.click(screen.getByText("张三"))
    expect(document.activeElement).toBe(input())
  })

  it("does what Enter does in a window of our own", async () => {
    const { user, of } = await mountBar({ opening })
    await user.click(await screen.findByText("Pears"))
    expect(of("bar-do")).toMatchObject([{ act: { id: "pears" } }])
  })
})
