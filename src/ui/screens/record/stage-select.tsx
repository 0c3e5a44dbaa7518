import { useTranslation } from "react-i18next"
import { editContact } from "~jobs/edit-contact"
import type { Contact } from "~model/contact"
import { useSettings } from "~ui/hooks/use-settings"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { SelectField } from "~ui/parts/select-field"
import { useStageName } from "./stage-name"

export const StageSelect = ({ contact }: { contact: Contact }) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const stageName = useStageName()
  const pipeline = useSettings()?.stages ?? []
  // A stage that is no longer in the pipeline stays in the list of the customer that has it.
  const values = [...new Set(["", ...pipeline.map((it) => it.id), contact.stage])]
  return (
    <div className="w-32 shrink-0">
      <SelectField
        label={t("common.stage")}
        hideLabel
        value={contact.stage}
        onChange={async (event) =>
          done(await editContact(contact.id, { stage: event.target.value }))
        }
        options={values.map((value) => ({
          value,
          label: value ? stageName(value) : t("workspace.customers.stageNone")
        }))}
      />
    </div>
  )
}
