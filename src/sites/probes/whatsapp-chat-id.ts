import { clean, textOf } from "../reading/text"
import { type ChatOwner, chatOwner } from "./whatsapp-database"

/** Messages on screen that are looked at; the newest stand last. */
const MAX_SHOWN = 60
/** Messages whose chat is remembered; more are on no screen. */
const MAX_KNOWN = 600
/** Looks, in ms after the last: messages are drawn after the header, and stored after they are drawn. */
const WAITS = [0, 100, 300, 800, 2000, 4000]
/** Quiet time after the seller scrolled, in ms. */
const SCROLLED = 300

/** Bare since April 2026, `false_<chat>_<id>` before. */
const MESSAGE = /^(?:(?:true|false)_[^_]{1,60}_)?([0-9A-F]{8,64})(?:_|$)/iu
const HEADERS = [
  '#main header [data-testid="conversation-info-header-chat-title"]',
  '#main header [role="button"] span[dir="auto"]:not([title])'
]

const shown = (doc: Document): string[] => {
  const rows = [...doc.querySelectorAll("#main [data-id]")].slice(-MAX_SHOWN)
  return rows.flatMap((it) => MESSAGE.exec(it.getAttribute("data-id") ?? "")?.[1] ?? [])
}

const headerOf = (doc: Document): string => {
  const found = HEADERS.map((it) => doc.querySelector(it)).find(Boolean)
  return found ? clean(textOf(found)) : ""
}

/** Letters and digits alone; a name of nothing but signs and emoji as it stands. */
const folded = (name: string): string => {
  const plain = clean(name).normalize("NFKC").toLowerCase()
  return plain.replace(/[^\p{L}\p{N}]+/gu, "") || plain
}

/** Is it the chat of the header? Another name says no; where there is none to compare, yes. */
const fits = (header: string, { names, phone }: ChatOwner): boolean => {
  if (!header) return false
  const number = /\p{L}/u.test(header) ? "" : header.replace(/\D/gu, "")
  if (number.length > 6) return !phone || phone === `+${number}`
  return names.length === 0 || names.some((it) => folded(it) === folded(header))
}

/**
 * Who is in the chat that WhatsApp Web shows now. The page says it nowhere: the ids of the messages
 * on screen lead to it. Asking is answered at once, with nothing while it is not known, and with
 * nothing for a header and messages of two chats. `found` is called when it becomes known; after
 * `signal` aborts nothing is looked at any more.
 */
export const whatsappChat = (
  doc: Document,
  found: () => void,
  signal: AbortSignal
): (() => ChatOwner | null) => {
  const known = new Map<string, ChatOwner>()
  /** What is looked for, or was in vain: not looked for again until something else is shown. */
  let sought = ""
  let looking = false
  /** Ends the wait for the next look: something else is shown. */
  let wake = () => {}

  const remember = (ids: readonly string[], owner: ChatOwner) => {
    for (const id of ids) {
      // Those on screen become the newest; the oldest go first.
      known.delete(id)
      known.set(id, owner)
    }
    for (const id of known.keys()) {
      if (known.size <= MAX_KNOWN) break
      known.delete(id)
    }
  }

  const answer = (): ChatOwner | null => {
    const ids = shown(doc)
    const [owner, ...others] = ids.flatMap((id) => known.get(id) ?? [])
    if (!owner || others.some((it) => it.id !== owner.id)) return null
    if (!fits(headerOf(doc), owner)) return null
    // Messages that stand together are of one chat: so are those that were scrolled to.
    remember(ids, owner)
    return owner
  }

  const seek = () => `${shown(doc).at(-1) ?? ""} ${headerOf(doc)}`

  const look = async (): Promise<void> => {
    let thorough = true
    for (let step = 0; step < WAITS.length; step++) {
      await new Promise<void>((resolve) => {
        wake = resolve
        setTimeout(resolve, WAITS[step])
      })
      if (signal.aborted || doc.hidden) break
      const now = seek()
      if (now !== sought) {
        step = 0
        thorough = true
      }
      sought = now
      const ids = shown(doc)
      const owner = ids.length > 0 && !answer() ? await chatOwner(new Set(ids), !thorough) : null
      // What is old would have been found; what is new may not be stored yet.
      if (ids.length > 0) thorough = false
      if (owner) remember(ids, owner)
      if (signal.aborted || !answer()) continue
      sought = ""
      found()
      return
    }
    if (doc.hidden) sought = ""
  }

  const ask = (): ChatOwner | null => {
    if (signal.aborted) return null
    const owner = answer()
    if (owner || seek() === sought) return owner
    if (looking) wake()
    else {
      looking = true
      void look().finally(() => (looking = false))
    }
    return null
  }

  let scrolled: ReturnType<typeof setTimeout> | undefined
  const onScroll = () => {
    clearTimeout(scrolled)
    scrolled = setTimeout(() => doc.querySelector("#main") && ask(), SCROLLED)
  }
  doc.addEventListener("scroll", onScroll, { capture: true, passive: true, signal })
  return ask
}
