import { useState } from "react"
import { useTranslation } from "react-i18next"
import { setFieldOfAll, stageAll, tagAll, untagAll } from "~jobs/bulk-edit"
import type { Outcome } from "~jobs/outcome"
import type { Contact } from "~model/contact"
import { useSettings } from "~ui/hooks/use-settings"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import { Dialog } from "~ui/parts/dialog"
import { DialogFoot } from "~ui/parts/dialog-foot"
import { SelectField } from "~ui/parts/select-field"
import { TextField } from "~ui/parts/text-field"
import { useStageName } from "~ui/screens/record/stage-name"
import { BulkField } from "./bulk-field"

export type BulkWhat = "addTag" | "removeTag" | "stage" | "field"

/** Asks what all selected customers are to get. */
export const BulkDialog = ({
  what,
  chosen,
  onClose
}: {
  what: BulkWhat
  chosen: readonly Contact[]
  onClose: () => void
}) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const stageName = useStageName()
  const stages = useSettings()?.stages ?? []
  const tags = [...new Set(chosen.flatMap((it) => it.tags))].toSorted()
  const [typed, setTyped] = useState("")
  const [error, setError] = useState("")
  const ids = chosen.map((it) => it.id)
  const finish = (outcome: Outcome) => {
    if (!outcome.ok) return setError(t(`refusals.job.${outcome.why}`))
    done(outcome)
    return onClose()
  }
  const tag = tags.includes(typed) ? typed : (tags[0] ?? "")
  const save = async () => {
    if (what === "addTag") finish(await tagAll(ids, typed))
    else if (what === "removeTag") finish(await untagAll(ids, tag))
    else finish(await stageAll(ids, typed))
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t(`segments.bulk.${what}Title`, { count: chosen.length })}
    >
      {what === "field" ? (
        <BulkField onSet={async (id, value) => finish(await setFieldOfAll(ids, id, value))} />
      ) : (
        <form
          className="flex flex-col gap-3"
          onSubmit={(event) => {
            event.preventDefault()
            void save()
          }}
        >
          {what === "addTag" && (
            <TextField
              label={t("common.tags")}
              value={typed}
              {...(error && { error })}
              onChange={(event) => {
                setTyped(event.target.value)
                setError("")
              }}
            />
          )}
          {what === "removeTag"
            && (tags.length === 0 ? (
              <p className="text-sm text-soft">{t("segments.bulk.noTags")}</p>
            ) : (
              <SelectField
                label={t("common.tags")}
                value={tag}
                onChange={(event) => setTyped(event.target.value)}
                options={tags.map((value) => ({ value, label: value }))}
              />
            ))}
          {what === "stage" && (
            <SelectField
              label={t("common.stage")}
              value={typed}
              {...(error && { error })}
              onChange={(event) => setTyped(event.target.value)}
              options={["", ...stages.map((it) => it.id)].map((value) => ({
                value,
                label: value ? stageName(value) : t("workspace.customers.stageNone")
              }))}
            />
          )}
          <DialogFoot>
            <Button
              tone="do"
              type="submit"
              disabled={(what === "addTag" && !typed.trim()) || (what === "removeTag" && !tag)}
            >
              {t("segments.bulk.do", { count: chosen.length })}
            </Button>
          </DialogFoot>
        </form>
      )}
    </Dialog>
  )
}
