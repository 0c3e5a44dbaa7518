import { ArrowDown, ArrowUp, X } from "lucide-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Outcome } from "~jobs/outcome"
import { addStage, moveStage, renameStage } from "~jobs/stages"
import type { Settings } from "~model/settings"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { IconButton } from "~ui/parts/icon-button"
import { useStageName } from "~ui/screens/record/stage-name"
import { SavedField } from "../saved-field"
import { Section } from "../section"
import { AddLine } from "./add-line"
import { RemoveStage } from "./remove-stage"

/** The pipeline: its stages in order, renamed where they stand. */
export const StagesSection = ({ stages }: { stages: Settings["stages"] }) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const stageName = useStageName()
  const [removing, setRemoving] = useState("")
  const said = (outcome: Outcome): string => {
    if (!outcome.ok) return t(`refusals.job.${outcome.why}`)
    done(outcome)
    return ""
  }
  return (
    <Section title={t("segments.stages.title")} hint={t("segments.stages.hint")}>
      <ul className="flex flex-col gap-1">
        {stages.map(({ id }, at) => {
          const name = stageName(id)
          return (
            <li key={id} className="flex items-start gap-1">
              <div className="min-w-0 grow">
                <SavedField
                  label={t("segments.stages.name")}
                  hideLabel
                  maxLength={60}
                  value={name}
                  onSave={async (typed) => said(await renameStage(id, typed))}
                />
              </div>
              <IconButton
                label={t("segments.stages.up", { name })}
                icon={ArrowUp}
                disabled={at === 0}
                onClick={async () => done(await moveStage(id, -1))}
              />
              <IconButton
                label={t("segments.stages.down", { name })}
                icon={ArrowDown}
                disabled={at === stages.length - 1}
                onClick={async () => done(await moveStage(id, 1))}
              />
              <IconButton
                label={t("segments.stages.remove", { name })}
                icon={X}
                onClick={() => setRemoving(id)}
              />
            </li>
          )
        })}
      </ul>
      <AddLine
        label={t("segments.stages.newName")}
        button={t("segments.stages.add")}
        onAdd={async (name) => said(await addStage(name))}
      />
      {removing && (
        <RemoveStage
          id={removing}
          others={stages.filter((it) => it.id !== removing).map((it) => it.id)}
          onClose={() => setRemoving("")}
        />
      )}
    </Section>
  )
}
