import { useState } from "react"
import { useTranslation } from "react-i18next"
import { addField, editField, type FieldWords } from "~jobs/custom-fields"
import { type CustomField, fieldTypes } from "~model/custom-field"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import { Dialog } from "~ui/parts/dialog"
import { DialogFoot } from "~ui/parts/dialog-foot"
import { SelectField } from "~ui/parts/select-field"
import { TextArea } from "~ui/parts/text-area"
import { TextField } from "~ui/parts/text-field"

/** What a field is called, what it takes and what is chosen from. null: a new one. */
export const FieldDialog = ({
  field,
  onClose
}: {
  field: CustomField | null
  onClose: () => void
}) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const [words, setWords] = useState<FieldWords>({
    name: field?.name ?? "",
    type: field?.type ?? "text",
    choices: field?.choices.join("\n") ?? ""
  })
  const [error, setError] = useState("")
  const change = (part: Partial<typeof words>) => {
    setWords({ ...words, ...part })
    setError("")
  }
  const save = async () => {
    const outcome = await (field ? editField(field.id, words) : addField(words))
    if (!outcome.ok) return setError(t(`refusals.job.${outcome.why}`))
    done(outcome)
    return onClose()
  }
  const choosing = words.type === "choice" || words.type === "several"
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={field ? t("segments.fields.edit", { name: field.name }) : t("segments.fields.add")}
    >
      <form
        className="flex flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <TextField
          label={t("segments.fields.name")}
          value={words.name}
          {...(error && { error })}
          onChange={(event) => change({ name: event.target.value })}
        />
        <SelectField
          label={t("segments.fields.type")}
          value={words.type}
          onChange={({ target: { value } }) => {
            const type = fieldTypes.find((it) => it === value)
            if (type) change({ type })
          }}
          options={fieldTypes.map((value) => ({
            value,
            label: t(`segments.fields.types.${value}`)
          }))}
        />
        {choosing && (
          <TextArea
            label={t("segments.fields.choices")}
            rows={4}
            value={words.choices}
            onChange={(event) => change({ choices: event.target.value })}
          />
        )}
        <DialogFoot>
          <Button tone="do" type="submit" disabled={!words.name.trim()}>
            {t("common.save")}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  )
}
