import { type RefObject, useMemo } from "react"
import type { AskBackground } from "~bridge/ask-background"
import type { Answers, Question } from "~model/question"
import type { BarSession, ShownOpening } from "~ui/hooks/bar-session"
import { type BarRow, hasVariants } from "~ui/parts/bar-rows"
import type { BarKey } from "./bar-keys"
import { takenRows } from "./order-rows"
import type { Said } from "./say-outcome"
import { useBarInput } from "./use-bar-input"
import { type BarListState, useBarList } from "./use-bar-list"
import { useBarTries } from "./use-bar-tries"

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

/** The open bar's mind: what is typed, what may be done with it, what became of it. */
export const useBarBox = (
  ask: AskBackground,
  session: BarSession,
  opening: ShownOpening,
  input: RefObject<HTMLInputElement | null>
): BarBoxState => {
  const { outcome, busy, next } = session
  const taken = useMemo(() => takenRows(outcome), [outcome])
  const list = useBarList(ask, opening, taken, next)
  const asked = outcome && "failed" in outcome && outcome.failed === "ask" ? outcome : null
  const { line, takeLine, typed } = useBarInput(session, opening, list, asked !== null, input)
  const { tried, brake, said, act, forget, refuseClick } = useBarTries(session, opening, (row) => {
    if (row.kind === "note" || row.kind === "plan" || row.kind === "order") takeLine()
    typed(false)
  })
  const noted =
    outcome !== null && "done" in outcome && (outcome.done === "note" || outcome.done === "plan")
  const bare = !list.input && (noted || (busy && line !== ""))
  const rows = said?.text || bare || asked ? [] : list.rows
  const active = rows.length > 0 ? list.active : -1
  const row = rows[active]

  const enter = (copy: boolean) => {
    if (row) act(row, copy)
    else if (copy && said?.text) void session.copyKept(said.text)
    else if (noted && !list.input && !busy) session.close()
  }
  const leave = () => {
    typed(false)
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
    asks: asked
      && tried && {
        questions: asked.questions,
        answered: tried.answers,
        onDone: (answers) => act(tried.row, tried.copy, answers),
        onLeave: () => {
          forget()
          input.current?.focus()
        }
      },
    passes: brake !== null && tried?.row.key === row?.key,
    undo,
    said,
    type: (text) => {
      typed(true)
      forget()
      session.forgetNext()
      list.type(text)
    },
    leave,
    press,
    pick: (picked) => act(picked, false),
    refuseClick
  }
}
