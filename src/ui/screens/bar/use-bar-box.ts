import { type RefObject, useEffect, useMemo, useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import type { AskBackground } from "~bridge/ask-background"
import type { Answers, Question } from "~model/question"
import type { BarSession, ShownOpening } from "~ui/hooks/use-bar"
import { type BarRow, hasVariants } from "~ui/parts/bar-rows"
import { actOf, givesText, needsPrice, titleOf } from "./act-of"
import type { BarKey } from "./bar-keys"
import { takenRows } from "./order-rows"
import { type Said, sayOutcome } from "./say-outcome"
import { type BarListState, useBarList } from "./use-bar-list"

interface BarBoxState {
  list: BarListState
  /** What is shown of the list: nothing while a second Enter must find nothing to insert. */
  rows: readonly BarRow[]
  active: number
  row: BarRow | undefined
  /** What its template asks before the row can be said; null for nothing. */
  asks: Asks | null
  /** Enter passes what was said against the row. */
  passes: boolean
  said: Said | null
  type: (text: string) => void
  /** Back from the variants, else closed. */
  leave: () => void
  /** Does what a key means; false leaves the key to the browser. */
  press: (key: BarKey) => boolean
  pick: (row: BarRow) => void
  /** Takes back what the bar has just written; false where there is nothing of it. */
  undo: () => boolean
  /** Says that a click did not count. */
  refuseClick: () => void
}

/** A form that stands in place of the list. */
interface Asks {
  questions: readonly Question[]
  answered: Answers
  onDone: (answers: Answers) => void
  onLeave: () => void
}

/** The row that was last tried, and what was answered for it. */
interface Tried {
  row: BarRow
  copy: boolean
  answers: Answers
}

/** The open bar's mind: what is typed, what may be done with it, what became of it. */
export const useBarBox = (
  ask: AskBackground,
  session: BarSession,
  opening: ShownOpening,
  input: RefObject<HTMLInputElement | null>
): BarBoxState => {
  const { t, i18n } = useTranslation()
  const [about, setAbout] = useState("")
  // A note's or order's line leaves the input at once, so that typing goes on; a refusal returns it.
  const [line, setLine] = useState("")
  const [local, setLocal] = useState<Said | null>(null)
  const [tried, setTried] = useState<Tried | null>(null)
  /** Something was typed since the last act or Esc. */
  const fresh = useRef(false)
  /** Questions stand in place of the list. */
  const filling = useRef(false)
  const { outcome, turn, resumed, busy, next } = session
  const taken = useMemo(() => takenRows(outcome), [outcome])
  const list = useBarList(ask, opening, taken, next)
  const copying = opening.copyOnly || tried?.copy === true
  const words = { t, title: about, name: opening.name, locale: i18n.language, copy: copying }
  const said = local ?? (outcome && sayOutcome(outcome, words))
  const noted =
    outcome !== null && "done" in outcome && (outcome.done === "note" || outcome.done === "plan")
  const bare = !list.input && (noted || (busy && line !== ""))
  const asking = outcome !== null && "failed" in outcome && outcome.failed === "ask"
  const rows = said?.text || bare || asking ? [] : list.rows
  const active = rows.length > 0 ? list.active : -1
  const row = rows[active]
  const brake = outcome && "failed" in outcome && outcome.failed === "brake" ? outcome : null
  const passes = brake !== null && tried?.row.key === row?.key

  // Whatever is done with leaves the input when it is done, so that an opening has nothing to clear
  // and no key pressed early is lost.
  useEffect(() => {
    const onFocus = () => {
      if (fresh.current) return
      if (session.inserting()) list.clear()
      // A bar that was left by a click goes on with what was typed, selected: a key replaces it.
      // Questions keep the field that was being filled in.
      else if (!filling.current) input.current?.select()
    }
    const onBlur = () => {
      fresh.current = false
    }
    window.addEventListener("focus", onFocus)
    window.addEventListener("blur", onBlur)
    return () => {
      window.removeEventListener("focus", onFocus)
      window.removeEventListener("blur", onBlur)
    }
    // oxlint-disable-next-line react/exhaustive-deps -- both only set
  }, [])

  useEffect(() => {
    setLocal(null)
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

  const forget = () => {
    setLocal(null)
    if (outcome) session.forget()
  }
  const act = (wanted: BarRow, copy: boolean, answers: Answers = {}) => {
    if (busy || (copy && !givesText(wanted))) return
    const again = brake && tried?.row.key === wanted.key && tried.copy === copy ? tried : null
    if (wanted.kind === "part" && wanted.next.kind === "picture") return void session.copyNext()
    const title = titleOf(wanted)
    setAbout(title)
    setLocal(null)
    if (needsPrice(wanted)) {
      const none = { failed: "no-price", detail: "" } as const
      return setLocal(sayOutcome(none, { ...words, title }))
    }
    if (wanted.kind === "note" || wanted.kind === "plan" || wanted.kind === "order") {
      setLine(list.input)
      list.type("")
    }
    fresh.current = false
    const given = again?.answers ?? answers
    setTried({ row: wanted, copy, answers: given })
    void session.act(actOf(wanted), copy, {
      answers: given,
      passed: again && brake ? brake.key : ""
    })
  }
  const enter = (copy: boolean) => {
    if (row) act(row, copy)
    else if (copy && said?.text) void session.copyKept(said.text)
    else if (noted && !list.input && !busy) session.close()
  }
  const leave = () => {
    fresh.current = false
    forget()
    session.forgetNext()
    if (list.variantsOf) return list.leaveVariants()
    list.clear()
    session.close()
  }
  /** Takes back what was written, where nothing was typed since: there it is the input's own key. */
  const undo = (): boolean => {
    if (!said?.undo || list.input || busy) return false
    void session.act({ act: "undo", changeId: said.undo }, false)
    return true
  }
  const asked = outcome && "failed" in outcome && outcome.failed === "ask" ? outcome : null
  const asks = asked
    && tried && {
      questions: asked.questions,
      answered: tried.answers,
      onDone: (answers: Answers) => act(tried.row, tried.copy, answers),
      onLeave: () => {
        forget()
        input.current?.focus()
      }
    }
  const press = (key: BarKey): boolean => {
    // The button of a kept text is what Tab leads to.
    if (key.do === "variants" && said?.text) return false
    if (key.do === "leave") leave()
    else if (key.do === "undo") return undo()
    else if (key.do === "move") {
      // What spoke against one row says nothing of the next.
      if (brake) forget()
      list.move(key.to)
    } else if (key.do === "act") enter(key.copy)
    else if (row?.kind === "label" && hasVariants(row)) list.showVariants(row.label)
    return true
  }

  return {
    list,
    rows,
    active,
    row,
    asks,
    passes,
    undo,
    said,
    type: (text) => {
      fresh.current = true
      forget()
      session.forgetNext()
      list.type(text)
    },
    leave,
    press,
    pick: (picked) => act(picked, false),
    refuseClick: () => {
      const sentence = t("bar.failed.keysAlone")
      setLocal({ tone: "bad", sentence, text: said?.text ?? "", copied: false, undo: "" })
    }
  }
}
