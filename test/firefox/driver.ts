/** The WebDriver commands that are wanted, over Marionette. One tab is spoken to at a time. */
import { setTimeout as later } from "node:timers/promises"

import * as v from "valibot"

import { MarionetteError, type Marionette } from "./marionette"

/** As the WebDriver standard names what stands in a page, on the wire. */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
const SHADOW = "shadow-6066-11e4-a52e-4f735466cecf"
const named = <K extends string>(key: K) => v.object({ value: v.object({ [key]: v.string() }) })
const Value = v.object({ value: v.unknown() })
const Handle = v.object({ handle: v.string() })

export type Plain =
  string | number | boolean | null | readonly Plain[] | { readonly [name: string]: Plain }

/** How long something may take to be there, in ms. */
const PATIENCE = 20_000

export type Driver = ReturnType<typeof driverOf>

export const driverOf = ({ ask }: Marionette) => {
  const run = async <A extends readonly unknown[]>(
    func: (...args: A) => unknown,
    ...args: A
  ): Promise<unknown> => {
    const script = `return (${func}).apply(null, arguments)`
    return v.parse(Value, await ask("WebDriver:ExecuteScript", { script, args })).value
  }
  const find = async (place: string): Promise<string> => {
    const using = place.startsWith("/") ? "xpath" : "css selector"
    const found = await ask("WebDriver:FindElement", { using, value: place })
    return String(v.parse(named(ELEMENT), found).value[ELEMENT])
  }
  const onceThere = (place: string, act: (id: string) => Promise<unknown>) =>
    untilDone(place, async () => void (await act(await find(place))))
  /** As the browser's own window, which may do everything. */
  const asBrowser = async <T>(act: () => Promise<T>): Promise<T> => {
    await ask("Marionette:SetContext", { value: "chrome" })
    try {
      return await act()
    } finally {
      await ask("Marionette:SetContext", { value: "content" })
    }
  }
  const press = (chord: readonly string[]) => {
    const down = chord.map((value) => ({ type: "keyDown", value }))
    const up = chord.toReversed().map((value) => ({ type: "keyUp", value }))
    const actions = [{ type: "key", id: "keys", actions: [...down, ...up] }]
    return ask("WebDriver:PerformActions", { actions })
  }

  return {
    /**
     * What a function of ours answers in the page, waited for. It is carried there as its words: it
     * may use its parameters and globals alone.
     */
    run,
    inBrowser: <A extends readonly unknown[]>(func: (...args: A) => unknown, ...args: A) =>
      asBrowser(() => run(func, ...args)),
    /** A tab of its own, or a window with one, in front. @returns its handle. */
    open: async (type: "tab" | "window", url: string): Promise<string> => {
      const { handle } = v.parse(Handle, await ask("WebDriver:NewWindow", { type, focus: true }))
      await ask("WebDriver:SwitchToWindow", { handle, focus: true })
      await ask("WebDriver:Navigate", { url })
      return handle
    },
    handles: async () => v.parse(v.array(v.string()), await ask("WebDriver:GetWindowHandles")),
    /** The tab that is spoken to from now on. @param focus Brings it to the front as well. */
    turnTo: (handle: string, focus = false) => ask("WebDriver:SwitchToWindow", { handle, focus }),
    close: () => ask("WebDriver:CloseWindow"),
    reload: () => ask("WebDriver:Refresh"),
    /** Waits until it is there and seen. @param place XPath from "/" on, else CSS. */
    see: (place: string) =>
      onceThere(place, async (id) => {
        const shown = await ask("WebDriver:IsElementDisplayed", { id })
        if (v.parse(Value, shown).value !== true) throw new MarionetteError(NOT_YET, "not seen")
      }),
    click: (place: string) => onceThere(place, (id) => ask("WebDriver:ElementClick", { id })),
    /** A press of its right button, which asks for the menu there. */
    rightClick: (place: string) =>
      onceThere(place, (id) => {
        const press = [
          { type: "pointerMove", origin: { [ELEMENT]: id }, x: 0, y: 0 },
          { type: "pointerDown", button: 2 },
          { type: "pointerUp", button: 2 }
        ]
        return ask("WebDriver:PerformActions", {
          actions: [{ type: "pointer", id: "mouse", actions: press }]
        })
      }),
    /** Gives a file to the page's one input for files, which nobody sees. */
    give: (file: string) =>
      onceThere("input[type=file]", (id) => ask("WebDriver:ElementSendKeys", { id, text: file })),
    /** Keys in it. */
    type: (place: string, text: string) =>
      onceThere(place, (id) => ask("WebDriver:ElementSendKeys", { id, text })),
    /** The same in place of what stands in it. */
    fill: (place: string, text: string) =>
      onceThere(place, async (id) => {
        await ask("WebDriver:ElementClear", { id })
        await ask("WebDriver:ElementSendKeys", { id, text })
      }),
    text: async (place = "body"): Promise<string> =>
      String(
        v.parse(Value, await ask("WebDriver:GetElementText", { id: await find(place) })).value
      ),
    /** One key after the other, where the focus is, the browser's own window before the page. */
    keys: (...keys: readonly string[]) =>
      asBrowser(async () => {
        for (const key of keys) await press([key])
      }),
    /** Keys held together. */
    chord: (...keys: readonly string[]) => asBrowser(() => press(keys)),
    /** Speaks to a frame that stands in the page for all to see. */
    intoOpenFrame: (place: string) =>
      onceThere(place, (element) => ask("WebDriver:SwitchToFrame", { element, focus: false })),
    /**
     * Speaks to the frame in a closed shadow root, which the page itself cannot see; null: to the
     * page again. @param place Of the root's host.
     */
    intoFrame: async (place: string | null) => {
      if (place === null) return void (await ask("WebDriver:SwitchToFrame", { id: null }))
      await onceThere(place, async (id) => {
        const root = v.parse(named(SHADOW), await ask("WebDriver:GetShadowRoot", { id }))
        const found = await ask("WebDriver:FindElementFromShadowRoot", {
          shadowRoot: root.value[SHADOW],
          using: "css selector",
          value: "iframe"
        })
        const element = v.parse(named(ELEMENT), found).value[ELEMENT]
        await ask("WebDriver:SwitchToFrame", { element, focus: false })
      })
    }
  }
}

const NOT_YET = "not yet"

/** What comes with time: it is not there, not seen, painted over, or was painted anew meanwhile. */
const COMING: ReadonlySet<string> = new Set([
  NOT_YET,
  "no such element",
  "no such shadow root",
  "no such frame",
  "no such window",
  "stale element reference",
  "detached shadow root",
  "element click intercepted",
  "element not interactable"
])

const untilDone = async (what: string, act: () => Promise<void>): Promise<void> => {
  for (const until = Date.now() + PATIENCE; ; await later(50)) {
    try {
      return await act()
    } catch (error) {
      if (!(error instanceof MarionetteError) || !COMING.has(error.code)) throw error
      if (Date.now() > until) throw new Error(`${what}: ${error.message}`, { cause: error })
    }
  }
}
