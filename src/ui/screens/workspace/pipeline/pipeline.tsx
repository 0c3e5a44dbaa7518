import { SquareKanban } from "lucide-react"
import { useCallback, useState } from "react"
import { useTranslation } from "react-i18next"
import { editContact } from "~jobs/edit-contact"
import { usePipeline } from "~ui/hooks/use-pipeline"
import { useSettings } from "~ui/hooks/use-settings"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { EmptyState } from "~ui/parts/empty-state"
import { Skeleton } from "~ui/parts/skeleton"
import { useStageName } from "~ui/screens/record/stage-name"
import { FirstSteps } from "../first-steps"
import { goTo } from "../use-route"
import { scrollAtEdge } from "./scroll-at-edge"
import { StageColumn } from "./stage-column"

const nobody = { id: "", to: "" }

/** Every customer under the stage they are at; moved with the arrow keys or by dragging. */
export const Pipeline = () => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const stageName = useStageName()
  const stages = useSettings()?.stages
  const columns = usePipeline()
  const [current, setCurrent] = useState("")
  const [said, setSaid] = useState("")
  /** Whom the focus goes with to another column. */
  const [carried, setCarried] = useState(nobody)
  const arrived = useCallback(() => setCarried(nobody), [])
  if (!stages || !columns)
    return (
      <section aria-label={t("workspace.rooms.pipeline")} className="min-w-0 grow">
        <header className="border-b p-3">
          <h2 className="text-lg font-semibold">{t("workspace.rooms.pipeline")}</h2>
        </header>
        <Skeleton lines={6} />
      </section>
    )
  const known = stages.map((it) => it.id)
  // Stages that were removed stay on their customers, and so they have a column.
  const left = [...columns.keys()].filter((it) => it && !known.includes(it)).toSorted()
  const ids = ["", ...known, ...left]
  const nameOf = (stage: string) => (stage ? stageName(stage) : t("segments.pipeline.none"))
  const move = async (id: string, from: string, to: string | undefined) => {
    const name = columns.get(from)?.find((it) => it.id === id)?.contact.name
    if (to === undefined || to === from || name === undefined) return
    setCurrent(id)
    if (!done(await editContact(id, { stage: to }))) return
    setSaid(t("segments.pipeline.moved", { name, stage: nameOf(to) }))
  }
  const empty = columns.size === 0
  return (
    <section
      aria-label={t("workspace.rooms.pipeline")}
      className="flex min-h-0 min-w-0 grow flex-col"
    >
      <header className="flex flex-wrap items-baseline gap-3 border-b p-3">
        <h2 className="text-lg font-semibold">{t("workspace.rooms.pipeline")}</h2>
        {!empty && <p className="text-xs text-soft">{t("segments.pipeline.hint")}</p>}
        <p className="sr-only" aria-live="assertive">
          {said}
        </p>
      </header>
      {empty ? (
        <EmptyState icon={SquareKanban} title={t("segments.pipeline.empty")}>
          <FirstSteps />
        </EmptyState>
      ) : (
        <div
          onDragOver={scrollAtEdge}
          className="flex min-h-0 grow scroll-p-2 gap-2 overflow-x-auto p-2"
        >
          {ids.map((stage, at) => (
            <StageColumn
              key={stage}
              stage={stage}
              name={nameOf(stage)}
              standings={columns.get(stage) ?? []}
              current={current}
              carried={carried.to === stage ? carried.id : ""}
              onArrived={arrived}
              onCurrent={setCurrent}
              onOpen={(id) => goTo("customers", id)}
              onStep={(id, step) => {
                const to = ids[at + step]
                if (to !== undefined) setCarried({ id, to })
                void move(id, stage, to)
              }}
              onDrop={(id) => {
                const from = [...columns].find(([, list]) => list.some((it) => it.id === id))?.[0]
                if (from !== undefined) void move(id, from, stage)
              }}
            />
          ))}
        </div>
      )}
    </section>
  )
}
