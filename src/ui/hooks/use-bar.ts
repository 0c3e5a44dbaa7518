import { useCallback, useEffect, useRef, useState } from "react"
import type { AskBackground } from "~bridge/ask-background"
import type { BarAct, BarSaid } from "~bridge/bar-protocol"
import type { HearLock } from "~bridge/tell-bars"
import type { NextPart } from "~model/ready-part"
import type { BarOutcome, BarSession, ShownOpening } from "./bar-session"
import { copyPicture } from "./copy-picture"
import { copyText } from "./copy-text"
import { type HeldEnter, watchEnter } from "./held-enter"
import { useBarOpening } from "./use-bar-opening"
import { useBarTheme } from "./use-bar-theme"
import { useBarTurns } from "./use-bar-turns"

/** The bar's end of the bridge: what is done with an opening, one act at a time. */
export const useBar = (ask: AskBackground, nonce: string, hearLock?: HearLock): BarSession => {
  const [outcome, setOutcome] = useState<BarOutcome | null>(null)
  const [next, setNext] = useState<NextPart | null>(null)
  const inserting = useRef(false)
  const enter = useRef<HeldEnter>(null)
  const { busy, free, once } = useBarTurns()

  const onFocus = useCallback(() => {
    // What is still being inserted was meant at another time: this opening is free.
    if (inserting.current) free()
  }, [free])
  const onOpen = useCallback(
    (opening: ShownOpening, { resumed, left }: { resumed: boolean; left: boolean }) => {
      // A text that was not written is kept, whoever is on screen now, until Esc or the next key.
      if (!resumed) setOutcome((was) => (!left && was && "text" in was ? was : null))
      setNext(opening.next)
    },
    []
  )
  const { focuses, known, leave, close, ...opened } = useBarOpening(ask, nonce, {
    onFocus,
    onOpen,
    hearLock
  })
  const { opening } = opened
  useBarTheme(opening?.theme ?? "system")

  useEffect(() => {
    const ended = new AbortController()
    enter.current = watchEnter(window, ended.signal)
    return () => ended.abort()
  }, [])

  const attempt = (work: () => Promise<BarOutcome>) =>
    once(focuses(), async () => {
      const result = await work()
      setOutcome(result)
      if ("next" in result) setNext(result.next ?? null)
      if ("done" in result && result.done === "opened") close()
    })

  const tell = async (
    act: BarAct,
    copy = false,
    said: Partial<BarSaid> = {}
  ): Promise<BarOutcome> => {
    const body = { act, copy, said: { answers: {}, passed: "", ...said } }
    return (await ask("bar-do", body)) ?? { failed: "no-answer" }
  }

  return {
    ...opened,
    inserting: () => inserting.current,
    busy,
    outcome,
    next,
    act: (act, wanted, said) =>
      attempt(async () => {
        // A quick Enter waits until it is known whom the bar is open for.
        await known()
        // Where there is no page to write into, Enter itself is marked "copy".
        const copy = wanted || opening?.copyOnly === true
        const at = focuses()
        inserting.current = !copy && givesAway(act)
        if (inserting.current) await enter.current?.up()
        const result = await tell(act, copy, said)
        inserting.current = false
        // The page hid the frame as it was written into. To say "close" now could close the next
        // opening, if the chord was pressed again since.
        if ("done" in result && result.done === "inserted" && focuses() === at) leave()
        return copy && "done" in result && result.done === "copy"
          ? { ...(await copied(result.text)), next: result.next }
          : result
      }),
    copyKept: (text) => attempt(() => copied(text)),
    copyNext: () =>
      attempt(async () => {
        const index = next?.index ?? 0
        const picture = await ask("bar-picture", { index })
        if (!picture || !(await copyPicture(picture.data))) return { failed: "no-picture" }
        return tell({ act: "picture-copied", index })
      }),
    forgetNext: () => {
      if (!next) return
      setNext(null)
      void tell({ act: "forget-parts" })
    },
    forget: () => setOutcome(null),
    close
  }
}

const copied = async (text: string): Promise<Copied> => ({
  done: (await copyText(text)) ? "copied" : "not-copied",
  text
})

type Copied = Extract<BarOutcome, { done: "copied" | "not-copied" }>

const givesAway = ({ act }: BarAct): boolean => !stays.includes(act)

/** What writes nothing into the page. */
const stays: readonly BarAct["act"][] = ["note", "plan", "order", "undo", "forget-parts"]
