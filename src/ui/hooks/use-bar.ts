import { useCallback, useEffect, useRef, useState } from "react"
import type { AskBackground } from "~bridge/ask-background"
import type { BarAct, BarOpening, BarResult, BarSaid } from "~bridge/bar-protocol"
import type { Label } from "~model/label"
import type { NextPart } from "~model/ready-part"
import { startBarI18n } from "~ui/i18n/bar-words"
import { copyPicture } from "./copy-picture"
import { copyText } from "./copy-text"
import { type HeldEnter, watchEnter } from "./held-enter"
import { type KeptLabels, keepLabels } from "./keep-labels"
import { useBarTheme } from "./use-bar-theme"

/** What became of the last act, with what this side knows better than the background. */
export type BarOutcome =
  | BarResult
  | { done: "copied"; text: string; next?: NextPart | null }
  | { failed: "no-picture" }
  | { done: "not-copied"; text: string; next?: NextPart | null }
  | { failed: "no-answer" }

export interface BarSession {
  /** `refused`: no place for a bar; `closed`: nothing to open it for. */
  state: "greeting" | "refused" | "closed" | "open"
  opening: ShownOpening | null
  /** Counts the openings. */
  turn: number
  /** The last opening goes on where the one before it was left: same person, not closed by key. */
  resumed: boolean
  /** A text is on its way into the page: what was typed for it is done with. */
  inserting: () => boolean
  /** An act is under way: Enter does nothing. */
  busy: boolean
  outcome: BarOutcome | null
  /** `copy`: its text goes on the clipboard, not into the page: the seller pressed that key. */
  act: (act: BarAct, copy: boolean, said?: Partial<BarSaid>) => Promise<void>
  /** What stands next of a reply in several parts; null for nothing. */
  next: NextPart | null
  /** Copies the picture that stands next. */
  copyNext: () => Promise<void>
  forgetNext: () => void
  /** Copies the text of an outcome. */
  copyKept: (text: string) => Promise<void>
  forget: () => void
  close: () => void
}

/** An opening with all products and replies, whatever was told of them this time. */
export type ShownOpening = Omit<BarOpening, "labels"> & { labels: readonly Label[] }

const framed = () => window.top !== window.self

/** The bar's end of the bridge: says hello once, opens anew on every focus, does one act at a time. */
export const useBar = (ask: AskBackground, nonce: string): BarSession => {
  const [state, setState] = useState<BarSession["state"]>("greeting")
  const [opened, setOpened] = useState<Pick<BarSession, "opening" | "turn" | "resumed">>(unopened)
  const [outcome, setOutcome] = useState<BarOutcome | null>(null)
  const [busy, setBusy] = useState(false)
  /** The opening (by `focuses`) whose act is under way; -1 for none. */
  const working = useRef(-1)
  const running = useRef(Promise.resolve())
  const left = useRef(true)
  const shown = useRef("")
  const kept = useRef<KeptLabels>({ version: "", labels: [] })
  const opening = useRef(Promise.resolve())
  /** Counts how often the window got the focus. */
  const focuses = useRef(0)
  const inserting = useRef(false)
  const enter = useRef<HeldEnter>(null)
  /** Counts what an answer to an opening can be too late for. */
  const asked = useRef(0)
  const [next, setNext] = useState<NextPart | null>(null)
  useBarTheme(opened.opening?.theme ?? "system")

  const open = useCallback(async () => {
    const mine = ++asked.current
    const told = await ask("bar-open", { have: kept.current.version })
    const opening = told && { ...told, labels: keepLabels(kept.current, told) }
    if (opening) await startBarI18n(opening.locale)
    // Closed, or opened again, since: a late answer must not undo that.
    if (mine !== asked.current) return
    if (!opening) return setState("closed")
    const resumed = !left.current && shown.current === opening.person
    // A text that was not written is kept, whoever is on screen now, until Esc or the next key.
    if (!resumed) setOutcome((was) => (!left.current && was && "text" in was ? was : null))
    left.current = false
    shown.current = opening.person
    setNext(opening.next)
    setOpened((was) => ({ opening, turn: was.turn + 1, resumed }))
    setState("open")
  }, [ask])

  useEffect(() => {
    const ended = new AbortController()
    enter.current = watchEnter(window, ended.signal)
    const start = async () => {
      // Only a frame has to show that it was placed by us; a window of our own is known as such.
      const hello = nonce ? await ask("bar-hello", { nonce }) : { ok: !framed() }
      if (ended.signal.aborted) return
      if (!hello?.ok) return setState("refused")
      const opens = () => {
        focuses.current += 1
        // What is still being inserted was meant at another time: this opening is free.
        if (inserting.current) setBusy(false)
        opening.current = open()
      }
      window.addEventListener("focus", opens, { signal: ended.signal })
      if (document.hasFocus()) opens()
    }
    void start()
    return () => ended.abort()
  }, [ask, nonce, open])

  const close = useCallback(() => {
    left.current = true
    asked.current += 1
    void ask("bar-close", {})
    if (!framed()) window.close()
  }, [ask])

  const once = async (work: () => Promise<BarOutcome>) => {
    const mine = focuses.current
    // A second Enter does nothing; one of a later opening waits for its turn.
    if (working.current === mine) return
    const before = running.current
    working.current = mine
    setBusy(true)
    let end = () => {}
    running.current = new Promise((resolve) => (end = resolve))
    await before
    try {
      const result = await work()
      setOutcome(result)
      if ("next" in result) setNext(result.next ?? null)
      if ("done" in result && result.done === "opened") close()
    } finally {
      if (working.current === mine) {
        working.current = -1
        setBusy(false)
      }
      end()
    }
  }

  const copied = async (text: string): Promise<Copied> => ({
    done: (await copyText(text)) ? "copied" : "not-copied",
    text
  })

  return {
    state,
    ...opened,
    inserting: () => inserting.current,
    busy,
    outcome,
    next,
    act: (act, wanted, said) =>
      once(async () => {
        // A quick Enter waits until it is known whom the bar is open for.
        await opening.current
        // Where there is no page to write into, Enter itself is marked "copy".
        const copy = wanted || opened.opening?.copyOnly === true
        const at = focuses.current
        inserting.current = !copy && givesAway(act)
        if (inserting.current) await enter.current?.up()
        const result = (await ask("bar-do", {
          act,
          copy,
          said: { answers: {}, passed: "", ...said }
        })) ?? { failed: "no-answer" }
        inserting.current = false
        // The page hid the frame as it was written into. To say "close" now could close the next
        // opening, if the chord was pressed again since.
        if ("done" in result && result.done === "inserted" && focuses.current === at)
          left.current = true
        return copy && "done" in result && result.done === "copy"
          ? { ...(await copied(result.text)), next: result.next }
          : result
      }),
    copyKept: (text) => once(() => copied(text)),
    copyNext: () =>
      once(async () => {
        const index = next?.index ?? 0
        const picture = await ask("bar-picture", { index })
        if (!picture || !(await copyPicture(picture.data))) return { failed: "no-picture" }
        const said = { answers: {}, passed: "" }
        const act = { act: "picture-copied", index } as const
        return (await ask("bar-do", { act, copy: false, said })) ?? { failed: "no-answer" }
      }),
    forgetNext: () => {
      if (!next) return
      setNext(null)
      const said = { answers: {}, passed: "" }
      void ask("bar-do", { act: { act: "forget-parts" }, copy: false, said })
    },
    forget: () => setOutcome(null),
    close
  }
}

type Copied = Extract<BarOutcome, { done: "copied" | "not-copied" }>

const givesAway = ({ act }: BarAct): boolean => !stays.includes(act)

/** What writes nothing into the page. */
const stays: readonly BarAct["act"][] = ["note", "plan", "order", "undo", "forget-parts"]

const unopened = { opening: null, turn: 0, resumed: false }
