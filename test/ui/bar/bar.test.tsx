// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, waitFor } from "@testing-library/react"
import { afterEach, describe, expect, it, vi } from "vitest"
import type { BarResult } from "~bridge/bar-protocol"
import { aLabel, anOpening, opening } from "./fake-background"
import { activeTitle, hearFocus, mountBar, options, refocus, titles } from "./mount"

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

describe("opening", () => {
  it("shows its nonce, then for whom, with the most used first", async () => {
    const { of } = await mountBar({ opening })
    expect(of("bar-hello")).toEqual([{ nonce: "n-1" }])
    expect(await screen.findByText("张三")).toBeTruthy()
    expect(titles().slice(0, 2)).toEqual(["Pears", "Apples 5 kg"])
    expect(activeTitle()).toBe("Pears")
  })

  it("shows nothing of anybody when the nonce is refused", async () => {
    const { of } = await mountBar({ opening, hello: false })
    expect(await screen.findByText(/opens by its key/)).toBeTruthy()
    expect(screen.queryByRole("combobox")).toBeNull()
    expect(of("bar-open")).toEqual([])
  })

  it("says so when there is nothing to open it for", async () => {
    await mountBar({ opening: null })
    expect(await screen.findByText(/Open the bar again/)).toBeTruthy()
  })

  it("asks anew on every focus: the chat may have changed while it was hidden", async () => {
    const { script } = await mountBar({ opening })
    await screen.findByText("张三")
    script.opening = anOpening({ name: "李四" })
    await refocus()
    expect(await screen.findByText("李四")).toBeTruthy()
    expect(screen.queryByText("张三")).toBeNull()
  })

  it("keeps what is typed before the background answers; Enter waits for it", async () => {
    const { script, user, input, of } = await mountBar({ opening })
    await user.type(input(), "pear{Escape}")
    let answer = (_opening: typeof opening) => {}
    script.opening = new Promise((resolve) => (answer = resolve))
    await refocus()
    await refocus()
    await user.type(input(), "app", { skipClick: true })
    await hearFocus()
    expect(input().value).toBe("app")
    await user.keyboard("{Enter}")
    expect(of("bar-do")).toEqual([])
    await act(async () => answer(opening))
    await waitFor(() => expect(of("bar-do")).toMatchObject([{ act: { id: "apples-5-kg" } }]))
  })

  it("speaks the language of the settings", async () => {
    await mountBar({ opening: anOpening({ locale: "zh-CN", name: "" }) })
    expect(await screen.findByText("未识别到客户")).toBeTruthy()
  })
})

describe("search", () => {
  it("inserts the find with Enter and opens empty the next time", async () => {
    const { user, input, of } = await mountBar({ opening })
    await user.type(input(), "app")
    expect(titles()).toEqual(["Apples 5 kg", "Apples gift box"])
    await user.keyboard("{Enter}")
    expect(of("bar-do")).toEqual([
      {
        act: { act: "insert", what: "product", id: "apples-5-kg", variantId: null },
        copy: false
      }
    ])
    // The page has hidden the frame: a "close" now could close the next opening.
    expect(of("bar-close")).toEqual([])
    await refocus()
    await waitFor(() => expect(input().value).toBe(""))
  })

  it("marks the words found, as text", async () => {
    const nasty = anOpening({ labels: [aLabel("<b>Café</b>")] })
    const { user, input } = await mountBar({ opening: nasty })
    await user.type(input(), "cafe")
    expect(options()[0]?.querySelector("mark")?.textContent).toBe("Café")
    expect(options()[0]?.querySelector("b")).toBeNull()
  })

  it("finds a reply by its shortcut, with or without the slashes", async () => {
    const { user, input, of } = await mountBar({ opening })
    await user.type(input(), "//ship{Enter}")
    expect(of("bar-do")).toMatchObject([{ act: { what: "snippet", id: "shipping-times" } }])
  })

  it("brings customers from the background, after the others, and opens one", async () => {
    const chen = aLabel("Apple Chen", { what: "contact", id: "c-1" })
    const { user, input, of } = await mountBar({ opening, contacts: [chen] })
    await user.type(input(), "app")
    await waitFor(() => expect(titles()).toContain("Apple Chen"))
    expect(titles().at(-1)).toBe("Apple Chen")
    expect(of("bar-find")).toEqual([{ query: "app" }])
    await user.keyboard("{End}{Enter}")
    expect(of("bar-do")).toMatchObject([{ act: { act: "contact", id: "c-1" } }])
  })

  it("does not ask for customers with a mark in front", async () => {
    const { input, of } = await mountBar({ opening })
    await screen.findByRole("combobox")
    vi.useFakeTimers()
    for (const value of ["> app", "+ app", "apples x2", "app"]) {
      fireEvent.change(input(), { target: { value } })
      await act(() => vi.advanceTimersByTimeAsync(1000))
    }
    vi.useRealTimers()
    expect(of("bar-find")).toEqual([{ query: "app" }])
  })

  it("never asks to insert a product without a selling price", async () => {
    const { user, input, of } = await mountBar({ opening })
    await user.type(input(), "quin{Enter}")
    expect(screen.getByText("needs a price")).toBeTruthy()
    expect(screen.getByRole("alert").textContent).toContain("Set a selling price first: Quince")
    expect(of("bar-do")).toEqual([])
  })
})

describe("grammar", () => {
  it.each(["+", "＋"])("%s adds a note that quotes the selection", async (mark) => {
    const selected = anOpening({ selection: "do you have blue?" })
    const { user, input, of } = await mountBar({
      opening: selected,
      result: { done: "note", change: "" }
    })
    await user.type(input(), `${mark} likes blue`)
    expect(screen.getByText("Quotes “do you have blue?”")).toBeTruthy()
    await user.keyboard("{Enter}")
    expect(of("bar-do")).toEqual([
      { act: { act: "note", text: "likes blue", quote: "do you have blue?" }, copy: false }
    ])
    expect(await screen.findByText("Note added for 张三.")).toBeTruthy()
    expect(input().value).toBe("")
  })

  it("inserts nothing by a second Enter after a note", async () => {
    const { user, input, of } = await mountBar({ opening, result: { done: "note", change: "" } })
    await user.type(input(), "+ blue{Enter}")
    await screen.findByText("Note added for 张三.")
    await user.keyboard("{Enter}")
    expect(of("bar-do")).toHaveLength(1)
    expect(of("bar-close")).toHaveLength(1)
  })

  it.each([">", "＞", "》"])("%s links to a product, also to one without a price", async (mark) => {
    const { user, input, of } = await mountBar({ opening })
    await user.type(input(), `${mark}quin`)
    expect(screen.queryByText("needs a price")).toBeNull()
    await user.keyboard("{Enter}")
    expect(of("bar-do")).toEqual([{ act: { act: "link", id: "quince" }, copy: false }])
  })

  it("offers no reply where a link is wanted", async () => {
    const { user, input } = await mountBar({ opening })
    await user.type(input(), ">")
    expect(titles()).not.toContain("Shipping times")
    expect(titles()).toContain("Pears")
  })

  it.each([
    ["apples x2 136", "Take order: apples × 2 — CN¥136"],
    ["苹果2箱 136", "Take order: 苹果 × 2箱 — CN¥136"],
    ["apples x2", "Take order: apples × 2"]
  ])("takes an order from %s", async (line, row) => {
    const order: BarResult = {
      done: "order",
      change: "",
      orderId: "o-1",
      number: "R-1",
      summary: "apples × 2"
    }
    const { user, input, of, script } = await mountBar({ opening, result: order })
    await user.type(input(), line)
    expect(titles()[0]?.replace(/CN¥|¥/, "CN¥")).toBe(row)
    await user.keyboard("{Enter}")
    expect(of("bar-do")).toEqual([{ act: { act: "order", line }, copy: false }])
    await waitFor(() =>
      expect(titles()).toEqual(["Insert confirmation", "Insert where the order is"])
    )
    expect(screen.getByText("Order R-1 taken: apples × 2")).toBeTruthy()
    script.result = { done: "inserted", next: null }
    await user.keyboard("{Enter}")
    expect(of("bar-do")).toContainEqual({
      act: { act: "confirm-order", orderId: "o-1" },
      copy: false
    })
  })

  it("says where the customer's order is, right after it was taken and at any later time", async () => {
    const order = { orderId: "o-1", number: "R-1", summary: "apples × 2" }
    const { user, input, of } = await mountBar({
      opening: { ...opening, order },
      result: { done: "order", change: "", ...order }
    })
    await user.type(input(), "apples x2")
    await user.keyboard("{Enter}")
    await waitFor(() => expect(titles()).toContain("Insert where the order is"))
    await user.keyboard("{ArrowDown}{Alt>}{Enter}{/Alt}")
    const act = { act: "order-whereabouts", orderId: "o-1" }
    expect(of("bar-do")).toContainEqual({ act, copy: true })
    await user.type(input(), "where")
    await waitFor(() => expect(titles()).toEqual(["Insert where the order is"]))
    await user.keyboard("{Enter}")
    await waitFor(() => expect(of("bar-do")).toContainEqual({ act, copy: false }))
  })

  it("offers no text about an order where there is none", async () => {
    const { user, input } = await mountBar({ opening })
    await user.type(input(), "where")
    expect(titles()).not.toContain("Insert where the order is")
  })

  it("warns before a note for somebody who must be confirmed first", async () => {
    const { user, input } = await mountBar({ opening: anOpening({ ask: true }) })
    await user.type(input(), "+x")
    expect(screen.getByText(/First say in the panel whether this is really 张三/)).toBeTruthy()
  })
})
