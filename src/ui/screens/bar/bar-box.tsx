import { useId, useRef } from "react"
import { useTranslation } from "react-i18next"
import type { AskBackground } from "~bridge/ask-background"
import type { BarSession, ShownOpening } from "~ui/hooks/bar-session"
import { useBarPeek } from "~ui/hooks/use-bar-peek"
import { useVisibleClicks } from "~ui/hooks/use-visible-clicks"
import { BarList } from "~ui/parts/bar-list"
import { BarQuestions } from "~ui/parts/bar-questions"
import { BarFoot } from "./bar-foot"
import { BarHead } from "./bar-head"
import { BarHints } from "./bar-hints"
import { readKey } from "./bar-keys"
import { BarLeave } from "./bar-leave"
import { BarOutcomeView } from "./bar-outcome"
import { BarPeekLine } from "./bar-peek-line"
import { BarShell } from "./bar-shell"
import { useBarBox } from "./use-bar-box"
import { useBarFocus } from "./use-bar-focus"
import { useKeptHeight } from "./use-kept-height"

interface BarBoxProps {
  ask: AskBackground
  session: BarSession
  opening: ShownOpening
}

/** The open bar: input, finds, what became of it. */
export const BarBox = ({ ask, session, opening }: BarBoxProps) => {
  const { t } = useTranslation()
  const listId = useId()
  const input = useRef<HTMLInputElement>(null)
  const surface = useRef<HTMLElement>(null)
  const mayClick = useVisibleClicks(surface)
  const box = useBarBox(ask, session, opening, input)
  const { list, rows, active, said } = box
  const reply =
    box.row?.kind === "label" && box.row.label.what === "snippet" ? box.row.label.id : ""
  const peek = useBarPeek(ask, reply, session.turn)
  const searches = list.query.kind === "search" || list.query.kind === "link"
  const kept = useKeptHeight(rows.length, `${session.turn} ${searches ? "" : list.query.kind}`)
  // In a window of its own the bar hangs from above: it may be as low as what is in it.
  const keep = said?.text || box.asks || opening.copyOnly ? 0 : kept
  useBarFocus(surface, input, box.leave)

  const byPointer = (work: () => void) => (mayClick() ? work() : box.refuseClick())
  const copy = (text: string) => void session.copyKept(text)

  return (
    <BarShell ask={ask} surface={surface} busy={session.busy}>
      <BarHead
        input={input}
        value={list.input}
        list={listId}
        active={active}
        variantsOf={list.variantsOf?.title ?? ""}
        name={opening.name}
        onType={box.type}
        onKeyDown={(event) => {
          const key = readKey(event)
          if (key && box.press(key)) event.preventDefault()
        }}
      />
      {/* The hint is in the room that is kept: it would be as good as a jump. */}
      <div className="border-t border-line" style={{ minHeight: keep }}>
        {box.asks ? (
          <BarQuestions key={box.asks.questions.map((it) => it.name).join()} {...box.asks} />
        ) : null}
        <BarHints list={list} opening={opening} shown={!said && !box.asks} />
        <BarList
          id={listId}
          name={t("bar.results")}
          rows={rows}
          active={active}
          query={list.variantsOf ? list.input : list.query.text}
          onPick={(picked) => byPointer(() => box.pick(picked))}
        />
      </div>
      {!said && <BarPeekLine peek={peek} />}
      <BarOutcomeView
        said={said}
        onUndo={(pointer) => (pointer ? byPointer(() => void box.undo()) : void box.undo())}
        onCopy={(text, pointer) => (pointer ? byPointer(() => copy(text)) : copy(text))}
      />
      <BarFoot
        row={box.row}
        inVariants={list.variantsOf !== null}
        copyOnly={opening.copyOnly}
        passes={box.passes}
        asks={box.asks !== null}
      >
        {!opening.copyOnly && <BarLeave key={session.turn} ask={ask} guard={byPointer} />}
      </BarFoot>
    </BarShell>
  )
}
