import * as v from "valibot"
import { newId, text, Time } from "~model/row"
import { Sighting } from "~model/sighting"
import type { Runtime } from "~platform/browser"
import { sessionValue } from "~platform/session"

/** How long a nonce waits for its frame, in ms. */
const nonceLife = 10_000

/**
 * The bar of one tab. A frame shows a one-use nonce that came with the order to open it, and is
 * bound by it: tab, frame and document. Only that frame is answered, and only after it was opened.
 */
const BarSession = v.object({
  /** Not used yet; "" once a frame has shown it. */
  nonce: text(60),
  nonceAt: Time,
  frame: v.nullable(v.object({ frameId: v.number(), documentId: text(100) })),
  /** Whom the bar was opened for; null until the frame asks. */
  opened: v.nullable(
    v.object({
      expect: v.object({ key: v.nullable(text(1000)), name: text(300), url: text(4000) }),
      sighting: v.nullable(Sighting)
    })
  )
})
export type BarSession = v.InferOutput<typeof BarSession>

const sessions = sessionValue("bar:", BarSession)

/** A nonce for the next opening in a tab. A frame that is kept warm stays bound. */
export const expectBar = async (tabId: number): Promise<string> => {
  const before = await sessions.get(String(tabId))
  const nonce = newId()
  await sessions.set(String(tabId), {
    nonce,
    nonceAt: Date.now(),
    frame: before?.frame ?? null,
    opened: null
  })
  return nonce
}

/** Binds the frame that shows the nonce; false for a wrong, used or stale one. */
export const bindBar = async (sender: Runtime.MessageSender, nonce: string): Promise<boolean> => {
  const id = String(sender.tab?.id)
  const session = await sessions.get(id)
  const fresh = session && nonce !== "" && session.nonce === nonce
  if (!fresh || Date.now() - session.nonceAt > nonceLife) return false
  await sessions.set(id, { ...session, nonce: "", frame: frameOf(sender) })
  return true
}

/** The session of a bound frame; null for any other. */
export const barOf = async (sender: Runtime.MessageSender): Promise<BarSession | null> => {
  const session = await sessions.get(String(sender.tab?.id))
  const frame = frameOf(sender)
  return session?.frame?.frameId === frame.frameId && session.frame.documentId === frame.documentId
    ? session
    : null
}

export const keepBar = (tabId: number, session: BarSession): Promise<void> =>
  sessions.set(String(tabId), session)

export const dropBar = (tabId: number): Promise<void> => sessions.drop(String(tabId))

/** Has a frame answered the last order to open? */
export const barAnswered = async (tabId: number): Promise<boolean> =>
  (await sessions.get(String(tabId)))?.opened !== null

const frameOf = (sender: Runtime.MessageSender) => ({
  frameId: sender.frameId ?? -1,
  // Firefox names no documents; the frame's number alone must do there.
  documentId:
    "documentId" in sender && typeof sender.documentId === "string" ? sender.documentId : ""
})
