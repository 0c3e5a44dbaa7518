import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Answers } from "~model/question"
import type { BarOutcome, BarSession, ShownOpening } from "~ui/hooks/bar-session"
import type { BarRow } from "~ui/parts/bar-rows"
import { actOf, givesText, needsPrice, titleOf } from "./act-of"
import { type Said, sayOutcome } from "./say-outcome"

/** The row that was last tried, and what was answered for it. */
interface Tried {
  row: BarRow
  copy: boolean
  answers: Answers
}

interface BarTries {
  tried: Tried | null
  /** What speaks against the row that was tried: a second Enter on it passes that. */
  brake: Extract<BarOutcome, { failed: "brake" }> | null
  said: Said | null
  act: (row: BarRow, copy: boolean, answers?: Answers) => void
  forget: () => void
  /** Says that a click did not count. */
  refuseClick: () => void
}

/** What is done with a row, and what is said of it. @param onAct Called before the row's act. */
export const useBarTries = (
  session: BarSession,
  opening: ShownOpening,
  onAct: (row: BarRow) => void
): BarTries => {
  const { t, i18n } = useTranslation()
  const { outcome, busy, turn } = session
  const [about, setAbout] = useState("")
  /** Said by the bar itself, and only until it is opened anew. */
  const [own, setOwn] = useState<{ said: Said; turn: number } | null>(null)
  const [tried, setTried] = useState<Tried | null>(null)
  const copying = opening.copyOnly || tried?.copy === true
  const words = { t, title: about, name: opening.name, locale: i18n.language, copy: copying }
  const said = own?.turn === turn ? own.said : outcome && sayOutcome(outcome, words)
  const brake = outcome && "failed" in outcome && outcome.failed === "brake" ? outcome : null

  const act = (row: BarRow, copy: boolean, answers: Answers = {}) => {
    if (busy || (copy && !givesText(row))) return
    if (row.kind === "part" && row.next.kind === "picture") return void session.copyNext()
    const title = titleOf(row)
    setAbout(title)
    const none = { failed: "no-price", detail: "" } as const
    const needed = needsPrice(row) ? sayOutcome(none, { ...words, title }) : null
    setOwn(needed && { said: needed, turn })
    if (needed) return
    onAct(row)
    const again = brake && tried?.row.key === row.key && tried.copy === copy ? tried : null
    const given = again?.answers ?? answers
    setTried({ row, copy, answers: given })
    const passed = again && brake ? brake.key : ""
    void session.act(actOf(row), copy, { answers: given, passed })
  }

  return {
    tried,
    brake,
    said,
    act,
    forget: () => {
      setOwn(null)
      if (outcome) session.forget()
    },
    refuseClick: () => {
      const sentence = t("bar.failed.keysAlone")
      const text = said?.text ?? ""
      setOwn({ said: { tone: "bad", sentence, text, copied: false, undo: "" }, turn })
    }
  }
}
