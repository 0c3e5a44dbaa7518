import { useDeferredValue, useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import { addSheet } from "~jobs/sheets"
import { readSheet } from "~parse/sheet/read-sheet"
import { useAlive } from "~ui/hooks/use-alive"
import { useDraft } from "~ui/hooks/use-draft"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import { SelectField } from "~ui/parts/select-field"
import { TextArea } from "~ui/parts/text-area"
import { TextField } from "~ui/parts/text-field"
import { FormHead } from "../form-head"
import { goTo } from "../use-route"
import { ReadLines } from "./read-lines"

/** Where the panel and a reload find the list that is being pasted. */
export const newSheetDraft = "sheet:new"

/** A list is pasted, and read while it is. */
export const NewSheet = () => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const kept = useDraft(newSheetDraft)
  const text = kept.text ?? ""
  const products = useAlive("products")
  const contacts = useAlive("contacts")
  const [typedTitle, setTitle] = useState<string | null>(null)
  const [only, setOnly] = useState("")
  const [group, setGroup] = useState("")
  const shown = useDeferredValue(text)
  const reading = useMemo(() => readSheet(shown, products ?? []), [shown, products])
  const title = typedTitle ?? reading.title
  const nameless = reading.lines.some((it) => it.items.some((one) => !one.title))
  const save = async () => {
    const outcome = await addSheet({ title, text, contactId: group, only })
    if (!done(outcome) || !outcome.ok) return
    kept.drop(text)
    goTo("sheets", outcome.change?.edits[0]?.key ?? "", true)
  }
  return (
    <form
      className="flex max-w-4xl flex-col gap-4 p-4 pb-20"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <FormHead title={t("sheets.new")} />
      <TextArea
        label={t("sheets.paste")}
        hint={t("sheets.pasteHint")}
        className="min-h-40"
        maxLength={100_000}
        value={text}
        onChange={(event) => kept.set(event.target.value)}
      />
      <div className="grid gap-3 sm:grid-cols-3">
        <TextField
          label={t("sheets.titleLabel")}
          maxLength={200}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
        <SelectField
          label={t("sheets.group")}
          value={group}
          onChange={(event) => setGroup(event.target.value)}
          options={[
            { value: "", label: t("sheets.noGroup") },
            ...(contacts ?? [])
              .filter((it) => it.group)
              .map((it) => ({ value: it.id, label: it.name }))
          ]}
        />
        {nameless && (
          <TextField
            label={t("sheets.only")}
            hint={t("sheets.onlyHint")}
            maxLength={300}
            value={only}
            onChange={(event) => setOnly(event.target.value)}
          />
        )}
      </div>
      <div>
        <Button tone="do" type="submit" disabled={!text.trim() || !title.trim()}>
          {t("sheets.keep")}
        </Button>
      </div>
      <output className="text-sm text-soft">
        {text.trim() && t("sheets.read", { count: reading.lines.length })}
        {reading.left > 0 && ` ${t("refusals.job.too-many-lines")}`}
      </output>
      <ReadLines lines={reading.lines} />
    </form>
  )
}
