import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import type { AskBackground } from "~bridge/ask-background"
import type { BarOpening } from "~bridge/bar-protocol"
import type { BarSession } from "~ui/hooks/use-bar"
import { useVisibleClicks } from "~ui/hooks/use-visible-clicks"
import { BarList } from "~ui/parts/bar-list"
import type { BarRow } from "~ui/parts/bar-rows"
import { actOf, givesText, hasVariants, needsPrice, titleOf } from "./act-of"
import { BarFoot } from "./bar-foot"
import { BarHead } from "./bar-head"
import { BarHints } from "./bar-hints"
import { readKey } from "./bar-keys"
import { BarOutcomeView } from "./bar-outcome"
import { BarShell } from "./bar-shell"
import { confirmRow } from "./confirm-row"
import { type Said, sayOutcome } from "./say-outcome"
import { useBarList } from "./use-bar-list"
import { useKeptHeight } from "./use-kept-height"

interface BarBoxProps {
  ask: AskBackground
  session: BarSession
  opening: BarOpening
}

/** The open bar: input, finds, what became of it. */
export const BarBox = ({ ask, session, opening }: BarBoxProps) => {
  const { t } = useTranslation()
  const listId = useId()
  const input = useRef<HTMLInputElement>(null)
  const surface = useRef<HTMLElement>(null)
  const mayClick = useVisibleClicks(surface)
  const [about, setAbout] = useState("")
  // A note's or order's line leaves the input at once, so that typing goes on; a refusal returns it.
  const [line, setLine] = useState("")
  const [local, setLocal] = useState<Said | null>(null)
  const { outcome, turn, resumed } = session
  const list = useBarList(ask, opening, confirmRow(outcome))
  const said = local ?? (outcome && sayOutcome(outcome, { t, title: about, name: opening.name }))
  const noted = outcome !== null && "done" in outcome && outcome.done === "note"
  // A kept text, and the moment after a note, leave nothing that a second Enter could insert.
  const bare = !list.input && (noted || (session.busy && line !== ""))
  const listed = said?.text || bare ? [] : list.rows
  const active = listed.length > 0 ? list.active : -1
  const row = listed[active]
  const keep = useKeptHeight(listed.length, turn)

  const forget = () => {
    setLocal(null)
    if (outcome) session.forget()
  }
  const type = (text: string) => {
    forget()
    list.type(text)
  }
  const clear = () => {
    list.leaveVariants()
    list.type("")
  }

  useEffect(() => {
    setLocal(null)
    // A bar that was left by a click goes on with what was typed, selected: a key replaces it.
    if (resumed) input.current?.select()
    else clear()
    input.current?.focus()
    // oxlint-disable-next-line react/exhaustive-deps -- once per opening
  }, [turn])

  useEffect(() => {
    if (outcome && "failed" in outcome && line && !list.input) list.type(line)
    setLine("")
    // oxlint-disable-next-line react/exhaustive-deps -- once per outcome
  }, [outcome])

  const act = (wanted: BarRow, copy: boolean) => {
    if (copy && !givesText(wanted)) return
    setAbout(titleOf(wanted))
    setLocal(null)
    if (needsPrice(wanted)) {
      const title = titleOf(wanted)
      const none = { failed: "no-price", detail: "" } as const
      return setLocal(sayOutcome(none, { t, title, name: opening.name }))
    }
    if (wanted.kind === "note" || wanted.kind === "order") {
      setLine(list.input)
      list.type("")
    }
    void session.act(actOf(wanted), copy)
  }
  const byPointer = (work: () => void) => {
    if (mayClick()) return work()
    const sentence = t("bar.failed.keysAlone")
    setLocal({ tone: "bad", sentence, text: said?.text ?? "", copied: false })
  }
  const leave = () => {
    forget()
    if (list.variantsOf) list.leaveVariants()
    else session.close()
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const key = readKey(event)
    if (!key) return
    // The button of a kept text is what Tab leads to.
    if (key.do === "variants" && said?.text) return
    event.preventDefault()
    if (key.do === "leave") return leave()
    if (key.do === "move") return list.move(key.to)
    if (key.do === "variants") {
      if (row?.kind === "label" && hasVariants(row)) list.showVariants(row.label)
      return
    }
    if (session.busy) return
    if (row) act(row, key.copy)
    else if (key.copy && said?.text) void session.copyKept(said.text)
    else if (noted && !list.input) session.close()
  }

  return (
    <BarShell ask={ask} surface={surface} busy={session.busy}>
      <BarHead
        input={input}
        value={list.input}
        list={listId}
        active={active}
        variantsOf={list.variantsOf?.title ?? ""}
        name={opening.name}
        onType={type}
        onKeyDown={onKeyDown}
      />
      <div className="border-t border-line">
        <BarHints list={list} opening={opening} shown={!said} />
        <BarList
          id={listId}
          name={t("bar.results")}
          rows={listed}
          active={active}
          query={list.variantsOf ? list.input : list.query.text}
          keep={said?.text ? 0 : keep}
          onPick={(picked) => byPointer(() => session.busy || act(picked, false))}
        />
      </div>
      <BarOutcomeView
        said={said}
        onCopy={(text, pointer) =>
          pointer ? byPointer(() => void session.copyKept(text)) : void session.copyKept(text)
        }
      />
      <BarFoot row={row} inVariants={list.variantsOf !== null} copyOnly={opening.copyOnly} />
    </BarShell>
  )
}
