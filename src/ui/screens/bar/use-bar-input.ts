import { type RefObject, useEffect, useRef, useState } from "react"
import type { BarSession, ShownOpening } from "~ui/hooks/bar-session"
import type { BarListState } from "./use-bar-list"

interface BarInput {
  /** A line that is being kept: it left the input at once, so that typing goes on. */
  line: string
  takeLine: () => void
  /** Something was typed, or what was typed has had its act or its Esc. */
  typed: (is: boolean) => void
}

/**
 * What stands in the input over openings and acts, and when it has the focus. Whatever is done with
 * leaves it when it is done, so that an opening has nothing to clear and no key pressed early is lost.
 * @param asking Questions stand in place of the list, and have the focus.
 */
export const useBarInput = (
  session: BarSession,
  opening: ShownOpening,
  list: BarListState,
  asking: boolean,
  input: RefObject<HTMLInputElement | null>
): BarInput => {
  const { outcome, turn, resumed, busy } = session
  const [line, setLine] = useState("")
  /** Something was typed since the last act or Esc. */
  const fresh = useRef(false)
  const filling = useRef(false)

  useEffect(() => {
    const ended = new AbortController()
    const { signal } = ended
    const onFocus = () => {
      if (fresh.current) return
      if (session.inserting()) list.clear()
      // A bar that was left by a click goes on with what was typed, selected: a key replaces it.
      // Questions keep the field that was being filled in.
      else if (!filling.current) input.current?.select()
    }
    window.addEventListener("focus", onFocus, { signal })
    window.addEventListener("blur", () => (fresh.current = false), { signal })
    return () => ended.abort()
    // oxlint-disable-next-line react/exhaustive-deps -- both only set
  }, [])

  useEffect(() => {
    // What was typed before the bar knew of a reply under way forgets it as well.
    if ((fresh.current || opening.typed) && opening.next) session.forgetNext()
    // For somebody else nothing goes on.
    if (!resumed && !fresh.current && !busy) list.clear()
    // Typed before what stands in the input by now.
    if (opening.typed) {
      list.type(opening.typed + (fresh.current ? list.input : ""))
      fresh.current = true
      if (asking) session.forget()
    }
    if (!asking) input.current?.focus()
    // oxlint-disable-next-line react/exhaustive-deps -- once per opening
  }, [turn])

  useEffect(() => {
    // A refusal returns the line.
    if (outcome && "failed" in outcome && line && !list.input) list.type(line)
    if (outcome && "done" in outcome && outcome.done === "inserted" && !fresh.current) list.clear()
    setLine("")
    // oxlint-disable-next-line react/exhaustive-deps -- once per outcome
  }, [outcome])

  // The questions took the focus; the keys are the input's again when they are gone.
  useEffect(() => {
    filling.current = asking
    if (!asking) input.current?.focus()
  }, [asking, input])

  return {
    line,
    takeLine: () => {
      setLine(list.input)
      list.type("")
    },
    typed: (is) => {
      fresh.current = is
    }
  }
}
