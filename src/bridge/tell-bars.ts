import * as v from "valibot"
import { browser, type Runtime } from "~platform/browser"
import type { Message } from "./protocol"

const Locked = v.strictObject({
  to: v.literal("bars"),
  verb: v.literal("locked"),
  body: v.strictObject({})
})

/** Hears when the seller locked the screens, until the signal ends it. */
export type HearLock = (onLock: () => void, signal: AbortSignal) => void

/** The background: every bar that stands somewhere hides what it shows. */
export const tellBars = async (): Promise<void> => {
  const message: Message = { to: "bars", verb: "locked", body: {} }
  // Where there is none, nobody hears it.
  await browser.runtime.sendMessage(message).catch(() => undefined)
}

/** A bar's end of it. Whoever says it, a content script too, can only make a bar hide its records. */
export const hearLock: HearLock = (onLock, signal) => {
  const hear = (message: unknown, sender: Runtime.MessageSender) => {
    if (v.is(Locked, message) && sender.id === browser.runtime.id) onLock()
    return undefined
  }
  browser.runtime.onMessage.addListener(hear)
  signal.addEventListener("abort", () => browser.runtime.onMessage.removeListener(hear))
}
