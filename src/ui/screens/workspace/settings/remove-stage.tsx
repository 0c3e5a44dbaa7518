import { useState } from "react"
import { useTranslation } from "react-i18next"
import { countByStage, removeStage } from "~jobs/stages"
import { useLive } from "~ui/hooks/use-live"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import { Dialog } from "~ui/parts/dialog"
import { DialogFoot } from "~ui/parts/dialog-foot"
import { SelectField } from "~ui/parts/select-field"
import { useStageName } from "~ui/screens/record/stage-name"

/** Before a stage goes: how many customers are there, and where they are to be moved. */
export const RemoveStage = ({
  id,
  others,
  onClose
}: {
  id: string
  others: readonly string[]
  onClose: () => void
}) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const stageName = useStageName()
  const count = useLive(async () => (await countByStage()).get(id) ?? 0, [id])
  // A stage's id may be any text: places are told apart by their number.
  const [choice, setChoice] = useState("stay")
  const places = [null, ...others, ""]
  const at = choice === "stay" ? 0 : Number(choice)
  const remove = async () => {
    const to = places[at] ?? null
    if (done(await removeStage(id, to))) onClose()
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t("segments.stages.removeTitle", { name: stageName(id) })}
      {...(count !== undefined && {
        description: count ? t("segments.stages.there", { count }) : t("segments.stages.noneThere")
      })}
    >
      {count !== undefined && count > 0 && (
        <SelectField
          label={t("segments.stages.moveTo")}
          value={choice}
          onChange={(event) => setChoice(event.target.value)}
          options={places.map((place, index) => ({
            value: index === 0 ? "stay" : String(index),
            label:
              place === null
                ? t("segments.stages.stay")
                : place
                  ? stageName(place)
                  : t("workspace.customers.stageNone")
          }))}
        />
      )}
      <DialogFoot>
        <Button onClick={onClose}>{t("common.cancel")}</Button>
        <Button tone="danger" disabled={count === undefined} onClick={() => void remove()}>
          {t("segments.stages.removeNow")}
        </Button>
      </DialogFoot>
    </Dialog>
  )
}
