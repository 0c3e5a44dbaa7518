import { type RefObject, useEffect, useMemo, useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import type { AskBackground } from "~bridge/ask-background"
import type { BarOpening } from "~bridge/bar-protocol"
import type { BarSession } from "~ui/hooks/use-bar"
import type { BarRow } from "~ui/parts/bar-rows"
import { actOf, givesText, hasVariants, needsPrice, titleOf } from "./act-of"
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
  said: Said | null
  type: (text: string) => void
  /** Back from the variants, else closed. */
  leave: () => void
  /** Does what a key means; false leaves the key to the browser. */
  press: (key: BarKey) => boolean
  pick: (row: BarRow) => void
  /** Says that a click did not count. */
  refuseClick: () => void
}

/** The open bar's mind: what is typed, what may be done with it, what became of it. */
export const useBarBox = (
  ask: AskBackground,
  session: BarSession,
  opening: BarOpening,
  input: RefObject<HTMLInputElement | null>
): BarBoxState => {
  const { t } = useTranslation()
  const [about, setAbout] = useState("")
  // A note's or order's line leaves the input at once, so that typing goes on; a refusal returns it.
  const [line, setLine] = useState("")
  const [local, setLocal] = useState<Said | null>(null)
  /** Something was typed since the last act or Esc. */
  const fresh = useRef(false)
  const { outcome, turn, resumed, busy } = session
  const taken = useMemo(() => takenRows(outcome), [outcome])
  const list = useBarList(ask, opening, taken)
  const said = local ?? (outcome && sayOutcome(outcome, { t, title: about, name: opening.name }))
  const noted =
    outcome !== null && "done" in outcome && (outcome.done === "note" || outcome.done === "plan")
  const bare = !list.input && (noted || (busy && line !== ""))
  const rows = said?.text || bare ? [] : list.rows
  const active = rows.length > 0 ? list.active : -1
  const row = rows[active]

  // Whatever is done with leaves the input when it is done, so that an opening has nothing to clear
  // and no key pressed early is lost.
  useEffect(() => {
    const onFocus = () => {
      if (fresh.current) return
      if (session.inserting()) list.clear()
      // A bar that was left by a click goes on with what was typed, selected: a key replaces it.
      else input.current?.select()
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
    // For somebody else nothing goes on.
    if (!resumed && !fresh.current && !busy) list.clear()
    input.current?.focus()
    // oxlint-disable-next-line react/exhaustive-deps -- once per opening
  }, [turn])

  useEffect(() => {
    if (outcome && "failed" in outcome && line && !list.input) list.type(line)
    if (outcome && "done" in outcome && outcome.done === "inserted" && !fresh.current) list.clear()
    setLine("")
    // oxlint-disable-next-line react/exhaustive-deps -- once per outcome
  }, [outcome])

  const forget = () => {
    setLocal(null)
    if (outcome) session.forget()
  }
  const act = (wanted: BarRow, copy: boolean) => {
    if (busy || (copy && !givesText(wanted))) return
    const title = titleOf(wanted)
    setAbout(title)
    setLocal(null)
    if (needsPrice(wanted)) {
      const none = { failed: "no-price", detail: "" } as const
      return setLocal(sayOutcome(none, { t, title, name: opening.name }))
    }
    if (wanted.kind === "note" || wanted.kind === "plan" || wanted.kind === "order") {
      setLine(list.input)
      list.type("")
    }
    fresh.current = false
    void session.act(actOf(wanted), copy)
  }
  const enter = (copy: boolean) => {
    if (row) act(row, copy)
    else if (copy && said?.text) void session.copyKept(said.text)
    else if (noted && !list.input && !busy) session.close()
  }
  const leave = () => {
    fresh.current = false
    forget()
    if (list.variantsOf) return list.leaveVariants()
    list.clear()
    session.close()
  }
  const press = (key: BarKey): boolean => {
    // The button of a kept text is what Tab leads to.
    if (key.do === "variants" && said?.text) return false
    if (key.do === "leave") leave()
    else if (key.do === "move") list.move(key.to)
    else if (key.do === "act") enter(key.copy)
    else if (row?.kind === "label" && hasVariants(row)) list.showVariants(row.label)
    return true
  }

  return {
    list,
    rows,
    active,
    row,
    said,
    type: (text) => {
      fresh.current = true
      forget()
      list.type(text)
    },
    leave,
    press,
    pick: (picked) => act(picked, false),
    refuseClick: () => {
      const sentence = t("bar.failed.keysAlone")
      setLocal({ tone: "bad", sentence, text: said?.text ?? "", copied: false })
    }
  }
}
