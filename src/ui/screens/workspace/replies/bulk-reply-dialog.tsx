import { useId, useState } from "react"
import { useTranslation } from "react-i18next"
import { moveSnippets, tagSnippets, untagSnippets } from "~jobs/edit-snippets"
import type { Outcome } from "~jobs/outcome"
import type { Snippet } from "~model/snippet"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import { Dialog } from "~ui/parts/dialog"
import { DialogFoot } from "~ui/parts/dialog-foot"
import { SelectField } from "~ui/parts/select-field"
import { TextField } from "~ui/parts/text-field"

export const bulkWhats = ["move", "addTag", "removeTag"] as const
export type BulkWhat = (typeof bulkWhats)[number]

/** Asks what all selected replies are to get. */
export const BulkReplyDialog = ({
  what,
  chosen,
  folders,
  onClose
}: {
  what: BulkWhat
  chosen: readonly Snippet[]
  folders: readonly string[]
  onClose: () => void
}) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const list = useId()
  const [typed, setTyped] = useState("")
  const [error, setError] = useState("")
  const ids = chosen.map((it) => it.id)
  const tags = [...new Set(chosen.flatMap((it) => it.tags))].toSorted()
  const tag = tags.includes(typed) ? typed : (tags[0] ?? "")
  const work = (): Promise<Outcome> => {
    if (what === "move") return moveSnippets(ids, typed)
    return what === "addTag" ? tagSnippets(ids, typed) : untagSnippets(ids, tag)
  }
  const save = async () => {
    const outcome = await work()
    if (!outcome.ok) return setError(t(`refusals.job.${outcome.why}`))
    done(outcome)
    return onClose()
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t(`replies.bulk.${what}Title`, { count: ids.length })}
    >
      <form
        className="flex flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        {what === "removeTag" && tags.length === 0 && (
          <p className="text-sm text-soft">{t("replies.bulk.noTags")}</p>
        )}
        {what === "removeTag" && tags.length > 0 && (
          <SelectField
            label={t("common.tags")}
            value={tag}
            onChange={(event) => setTyped(event.target.value)}
            options={tags.map((value) => ({ value, label: value }))}
          />
        )}
        {what !== "removeTag" && (
          <TextField
            label={t(what === "move" ? "replies.folder" : "common.tags")}
            hint={t(what === "move" ? "replies.folderHint" : "workspace.products.tagsHint")}
            {...(what === "move" && { list })}
            value={typed}
            {...(error && { error })}
            onChange={(event) => {
              setTyped(event.target.value)
              setError("")
            }}
          />
        )}
        <datalist id={list}>
          {folders.map((it) => (
            <option key={it} value={it}>
              {it}
            </option>
          ))}
        </datalist>
        <DialogFoot>
          <Button
            tone="do"
            type="submit"
            disabled={(what === "addTag" && !typed.trim()) || (what === "removeTag" && !tag)}
          >
            {t("replies.bulk.do", { count: ids.length })}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  )
}
