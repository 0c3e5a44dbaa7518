import { useState } from "react"
import { useTranslation } from "react-i18next"
import { mergeContacts } from "~jobs/merge-contacts"
import type { Contact } from "~model/contact"
import { differences, type MergedField } from "~model/merge-fields"
import { useRow } from "~ui/hooks/use-row"
import { useSettings } from "~ui/hooks/use-settings"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import { Dialog } from "~ui/parts/dialog"
import { DialogFoot } from "~ui/parts/dialog-foot"
import { DifferenceChoice, type Side } from "./difference-choice"
import { SurvivorChoice } from "./survivor-choice"
import { useFieldWords } from "./use-field-words"

/** Two cards side by side: which one stays, and what counts where they differ. */
export const MergeDialog = ({
  contact,
  otherId,
  onClose
}: {
  contact: Contact
  otherId: string
  onClose: () => void
}) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const { nameOf, say } = useFieldWords()
  const settings = useSettings()
  const other = useRow("contacts", otherId)
  const [kept, setKept] = useState(contact.id)
  const [chosen, setChosen] = useState<ReadonlyMap<MergedField, string>>(new Map())
  const [busy, setBusy] = useState(false)
  if (!other || !settings) return null
  const [survivor, loser] = kept === contact.id ? [contact, other] : [other, contact]
  const stages = settings.stages.map((it) => it.id)
  const open = differences(survivor, loser, stages)
  // By whose word it is, so that it stays chosen when the other card is kept.
  const sideOf = (id: string | undefined, preset: Side): Side =>
    id === undefined ? preset : id === survivor.id ? "survivor" : "loser"
  const sides = new Map(
    open.map(({ field, preset }) => [field, sideOf(chosen.get(field), preset)] as const)
  )
  const merge = async () => {
    setBusy(true)
    const outcome = await mergeContacts({
      survivor: survivor.id,
      loser: loser.id,
      chosen: sides,
      note: (dropped) =>
        [
          t("merge.note", { name: loser.name }),
          ...dropped.map((it) => `- ${nameOf(it.field)}: ${say(it.field, it.value)}`)
        ].join("\n")
    })
    setBusy(false)
    if (done(outcome)) onClose()
  }
  const idOf = (side: Side) => (side === "survivor" ? survivor.id : loser.id)
  const columns = [contact, other]
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t("merge.title")}
      description={t("merge.intro")}
    >
      <SurvivorChoice cards={columns} kept={kept} onKeep={setKept} />
      <section className="flex flex-col gap-1">
        <h3 className="text-sm text-soft">
          {open.length > 0 ? t("merge.choose") : t("merge.nothingDiffers")}
        </h3>
        {open.map((it) => (
          <DifferenceChoice
            key={it.field}
            label={nameOf(it.field)}
            options={columns.map(({ id }) => {
              const side = id === survivor.id ? "survivor" : "loser"
              return { side, said: say(it.field, it[side]) }
            })}
            chosen={sides.get(it.field) ?? it.preset}
            onChoose={(side) => setChosen(new Map(chosen).set(it.field, idOf(side)))}
          />
        ))}
      </section>
      {open.length > 0 && <p className="text-xs text-soft">{t("merge.kept")}</p>}
      <DialogFoot>
        <Button onClick={onClose}>{t("common.cancel")}</Button>
        <Button tone="do" disabled={busy} onClick={() => void merge()}>
          {t("merge.doMerge")}
        </Button>
      </DialogFoot>
    </Dialog>
  )
}
