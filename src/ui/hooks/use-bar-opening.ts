import { useCallback, useEffect, useRef, useState } from "react"
import type { AskBackground } from "~bridge/ask-background"
import type { HearLock } from "~bridge/tell-bars"
import { startBarI18n } from "~ui/i18n/bar-words"
import type { BarSession, ShownOpening } from "./bar-session"
import { type KeptLabels, keepLabels } from "./keep-labels"

/** What is told of the window and of each opening; both stay the same functions. */
interface Heard {
  onFocus: () => void
  /** @param left The bar was closed by key, or wrote, since it was last open. */
  onOpen: (opening: ShownOpening, how: { resumed: boolean; left: boolean }) => void
  hearLock?: HearLock | undefined
}

type Opened = Pick<BarSession, "opening" | "turn" | "resumed">

interface BarOpenings extends Opened, Pick<BarSession, "state" | "close"> {
  /** Counts how often the window got the focus. */
  focuses: () => number
  /** Resolves when it is known whom the bar is open for. */
  known: () => Promise<void>
  /** The next opening does not go on with this one. */
  leave: () => void
}

const framed = () => window.top !== window.self

/** Says hello once, and opens the bar anew on every focus. */
export const useBarOpening = (
  ask: AskBackground,
  nonce: string,
  { onFocus, onOpen, hearLock }: Heard
): BarOpenings => {
  const [state, setState] = useState<BarSession["state"]>("greeting")
  const [opened, setOpened] = useState<Opened>(unopened)
  const left = useRef(true)
  const shown = useRef("")
  const kept = useRef<KeptLabels>({ version: "", labels: [] })
  const opening = useRef(Promise.resolve())
  const focuses = useRef(0)
  /** Counts what an answer to an opening can be too late for. */
  const asked = useRef(0)

  const open = useCallback(async () => {
    const mine = ++asked.current
    const told = await ask("bar-open", { have: kept.current.version })
    if (told && "locked" in told) return mine === asked.current ? setState("locked") : undefined
    const opening = told && { ...told, labels: keepLabels(kept.current, told) }
    if (opening) await startBarI18n(opening.locale)
    // Closed, or opened again, since: a late answer must not undo that.
    if (mine !== asked.current) return
    if (!opening) return setState("closed")
    const resumed = !left.current && shown.current === opening.person
    onOpen(opening, { resumed, left: left.current })
    left.current = false
    shown.current = opening.person
    setOpened((was) => ({ opening, turn: was.turn + 1, resumed }))
    setState("open")
  }, [ask, onOpen])

  useEffect(() => {
    const ended = new AbortController()
    const start = async () => {
      // Only a frame has to show that it was placed by us; a window of our own is known as such.
      const hello = nonce ? await ask("bar-hello", { nonce }) : { ok: !framed() }
      if (ended.signal.aborted) return
      if (!hello?.ok) return setState("refused")
      const opens = () => {
        focuses.current += 1
        onFocus()
        opening.current = open()
      }
      window.addEventListener("focus", opens, { signal: ended.signal })
      if (document.hasFocus()) opens()
    }
    void start()
    return () => ended.abort()
  }, [ask, nonce, open, onFocus])

  useEffect(() => {
    const ended = new AbortController()
    hearLock?.(() => {
      // An opening that is under way was asked for before.
      asked.current += 1
      setState("locked")
    }, ended.signal)
    return () => ended.abort()
  }, [hearLock])

  const close = useCallback(() => {
    left.current = true
    asked.current += 1
    void ask("bar-close", {})
    if (!framed()) window.close()
  }, [ask])

  return {
    state,
    ...opened,
    focuses: () => focuses.current,
    known: () => opening.current,
    leave: () => {
      left.current = true
    },
    close
  }
}

const unopened: Opened = { opening: null, turn: 0, resumed: false }
