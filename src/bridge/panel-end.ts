import * as v from "valibot"
import { text } from "~model/row"
import { browser, type Runtime } from "~platform/browser"

const Wish = v.strictObject({
  to: v.literal("panel"),
  verb: v.literal("use-bar"),
  body: v.strictObject({ tabId: v.number(), typed: text(100) })
})

/**
 * Hears when the background wants the bar of the panel beside a tab, until the signal ends it. What
 * `onWish` gives is the answer: whether the bar has the focus.
 */
export const listenForBar = (
  tabId: number,
  onWish: (typed: string) => boolean,
  signal: AbortSignal
): void => {
  const hear = (message: unknown, sender: Runtime.MessageSender) => {
    const wish = v.safeParse(Wish, message)
    // A content script speaks out of a tab, and the background out of none.
    if (!wish.success || sender.tab || sender.id !== browser.runtime.id) return undefined
    const { body } = wish.output
    return body.tabId === tabId ? Promise.resolve(onWish(body.typed)) : undefined
  }
  browser.runtime.onMessage.addListener(hear)
  signal.addEventListener("abort", () => browser.runtime.onMessage.removeListener(hear))
}
