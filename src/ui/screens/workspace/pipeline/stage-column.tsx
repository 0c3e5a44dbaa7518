import { useEffect, useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import type { Standing } from "~ui/hooks/use-pipeline"
import { VirtualList } from "~ui/parts/virtual-list"
import { dragged } from "./dragged"
import { StageCard } from "./stage-card"

/** One stage: its name, how many are there, and their cards; only those in sight are drawn. */
export const StageColumn = ({
  stage,
  name,
  standings,
  current,
  carried,
  onArrived,
  onCurrent,
  onOpen,
  onStep,
  onDrop
}: {
  stage: string
  name: string
  standings: readonly Standing[]
  /** Id of the card that keys are for. */
  current: string
  /** Id of the card that the focus follows when it comes here. */
  carried: string
  onArrived: () => void
  onCurrent: (id: string) => void
  onOpen: (id: string) => void
  onStep: (id: string, step: -1 | 1) => void
  onDrop: (id: string) => void
}) => {
  const { t, i18n } = useTranslation()
  const box = useRef<HTMLElement>(null)
  const [over, setOver] = useState(false)
  const here = current !== "" && standings.some((it) => it.id === current)
  useEffect(() => {
    if (!here || carried !== current) return
    box.current?.querySelector<HTMLElement>("[role=listbox]")?.focus()
    box.current?.scrollIntoView({ block: "nearest", inline: "nearest" })
    onArrived()
  }, [here, current, carried, onArrived])
  const count = new Intl.NumberFormat(i18n.language).format(standings.length)
  const label = t("segments.pipeline.column", { name, count })
  const press = (key: string, id: string): boolean => {
    if (key === "ArrowLeft") onStep(id, -1)
    else if (key === "ArrowRight") onStep(id, 1)
    else if (key === "Enter") onOpen(id)
    else return false
    return true
  }
  return (
    // Where cards are dropped; keys move them as well.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      ref={box}
      aria-label={label}
      data-stage={stage}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes(dragged)) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false)
        const id = event.dataTransfer.getData(dragged)
        if (!id) return
        event.preventDefault()
        onDrop(id)
      }}
      className={`flex min-h-0 min-w-44 max-w-72 flex-1 flex-col rounded-lg border bg-surface ${
        over ? "border-do" : ""
      }`}
    >
      <h3 className="flex items-baseline gap-2 border-b px-3 py-2 text-sm">
        <bdi className="min-w-0 truncate" title={name}>
          {name}
        </bdi>
        <span className="figures text-xs text-soft">{count}</span>
      </h3>
      {standings.length > 0 && (
        <VirtualList
          label={label}
          items={standings}
          idOf={(it) => it.id}
          rowHeight={92}
          selected={here ? current : ""}
          onSelect={onCurrent}
          onKey={press}
          renderRow={(it) => <StageCard standing={it} onOpen={() => onOpen(it.id)} />}
        />
      )}
    </section>
  )
}
