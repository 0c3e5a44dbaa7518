import * as v from "valibot"
import { Address, newId, text, Time } from "~model/row"
import { Sighting } from "~model/sighting"
import type { Runtime } from "~platform/browser"
import { sessionValue } from "~platform/session"

/** How long a nonce waits for its frame, in ms. */
const nonceLife = 10_000
/** A frame loaded ahead that has not said hello by then was refused, in ms. */
const silence = 6000

/**
 * The bar of one tab. A frame shows a one-use nonce that came with the order to open it, and is
 * bound by it: tab, frame and document. Only that frame is answered, and only after it was opened.
 */
const BarSession = v.object({
  /** Not used yet; "" once a frame has shown it. */
  nonce: text(60),
  nonceAt: Time,
  /** The last order to open. A frame that is kept warm shows no nonce, so that this is one of its own. */
  order: text(60),
  /** The seller pressed the chord; until then a frame may load, and is told nothing. */
  ordered: v.boolean(),
  frame: v.nullable(v.object({ frameId: v.number(), documentId: text(100) })),
  /** The page's document that let no frame of ours in; "" for none. */
  refused: text(100),
  /** The page's document a frame was loaded in ahead of its use, until that frame says hello. */
  warming: v.nullable(v.object({ documentId: text(100), at: Time })),
  /** Whom the bar was opened for; null until the frame asks. */
  opened: v.nullable(
    v.object({
      expect: v.object({ key: v.nullable(text(1000)), name: text(300), url: Address }),
      sighting: v.nullable(Sighting)
    })
  )
})
export type BarSession = v.InferOutput<typeof BarSession>

const sessions = sessionValue("bar:", BarSession)

let last: Promise<unknown> = Promise.resolve()

/** One change of a session after the other: each reads what the one before it left. */
const inTurn = <T>(change: () => Promise<T>): Promise<T> => {
  const next = last.then(change, change)
  last = next.catch(() => undefined)
  return next
}

/** An order to open: the nonce a new frame shows, and what tells it from the order before it. */
export interface Order {
  nonce: string
  order: string
}

/**
 * A nonce for the next opening in a tab. A frame that is kept warm stays bound; one that is being
 * loaded ahead of its use keeps the nonce it has not shown yet.
 */
export const expectBar = (tabId: number): Promise<Order> => inTurn(() => giveNonce(tabId, true))

/**
 * A nonce for a frame ahead of its use: bound, it is told nothing before the chord. "" while an
 * order to open is being carried out: that one makes the frame.
 */
export const warmBar = (tabId: number, documentId = ""): Promise<string> =>
  inTurn(async () => {
    const before = await sessions.get(String(tabId))
    const opening = before?.ordered === true && Date.now() - before.nonceAt <= nonceLife
    if (opening) return ""
    const { nonce } = await giveNonce(tabId, false)
    const session = await sessions.get(String(tabId))
    if (session)
      await sessions.set(String(tabId), { ...session, warming: { documentId, at: Date.now() } })
    return nonce
  })

const giveNonce = async (tabId: number, ordered: boolean): Promise<Order> => {
  const before = await sessions.get(String(tabId))
  const nonce = before && isFresh(before) ? before.nonce : newId()
  const order = newId()
  await sessions.set(String(tabId), {
    nonce,
    nonceAt: Date.now(),
    order,
    ordered,
    frame: before?.frame ?? null,
    refused: before?.refused ?? "",
    warming: before?.warming ?? null,
    opened: null
  })
  return { nonce, order }
}

/** A document that let no frame of ours in will let none in later. */
export const refuseBar = (tabId: number, documentId: string): Promise<void> =>
  inTurn(async () => {
    const session = await sessions.get(String(tabId))
    if (session) await sessions.set(String(tabId), { ...session, refused: documentId })
  })

/** Is it known that a document lets no frame of ours in? */
export const isRefusedIn = async (tabId: number, documentId: string): Promise<boolean> => {
  const { refused, warming } = (await sessions.get(String(tabId))) ?? {}
  const silent = warming?.documentId === documentId && Date.now() - warming.at > silence
  return documentId !== "" && (refused === documentId || silent)
}

const isFresh = (it: BarSession): boolean => it.nonce !== "" && Date.now() - it.nonceAt <= nonceLife

/** Binds the frame that shows the nonce; false for a wrong, used or stale one. */
export const bindBar = (sender: Runtime.MessageSender, nonce: string): Promise<boolean> =>
  inTurn(async () => {
    const id = String(sender.tab?.id)
    const session = await sessions.get(id)
    if (!session || session.nonce !== nonce || !isFresh(session)) return false
    await sessions.set(id, { ...session, nonce: "", warming: null, frame: frameOf(sender) })
    return true
  })

/** The session of a bound frame; null for any other. */
export const barOf = async (sender: Runtime.MessageSender): Promise<BarSession | null> => {
  const session = await sessions.get(String(sender.tab?.id))
  const frame = frameOf(sender)
  return session?.frame?.frameId === frame.frameId && session.frame.documentId === frame.documentId
    ? session
    : null
}

/** The frame was closed by its own key: it stays bound, and waits for the next chord. */
export const closeBar = (tabId: number): Promise<void> =>
  inTurn(async () => {
    const session = await sessions.get(String(tabId))
    if (session) await sessions.set(String(tabId), { ...session, ordered: false })
  })

/** Keeps whom a bar was opened for, unless it was ordered anew since `asked`. */
export const keepBar = (
  tabId: number,
  asked: BarSession,
  opened: BarSession["opened"]
): Promise<void> =>
  inTurn(async () => {
    const session = await sessions.get(String(tabId))
    if (session?.nonceAt === asked.nonceAt)
      await sessions.set(String(tabId), { ...session, opened })
  })

/** Tabs in which a bar is open, by their ids. */
export const openedBars = async (): Promise<number[]> =>
  Array.from(await sessions.all()).flatMap(([id, { ordered }]) => (ordered ? [Number(id)] : []))

export const dropBar = (tabId: number): Promise<void> => sessions.drop(String(tabId))

/** Has a frame answered this order, or has another come since? */
export const barAnswered = async (tabId: number, order: string): Promise<boolean> => {
  const session = await sessions.get(String(tabId))
  return !session || session.opened !== null || session.order !== order
}

const frameOf = (sender: Runtime.MessageSender) => ({
  frameId: sender.frameId ?? -1,
  // Firefox names no documents; the frame's number alone must do there.
  documentId:
    "documentId" in sender && typeof sender.documentId === "string" ? sender.documentId : ""
})
