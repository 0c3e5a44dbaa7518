import { useState } from "react"
import { useTranslation } from "react-i18next"
import { moveFolder } from "~jobs/edit-snippets"
import { folderPath } from "~model/folder"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import { Dialog } from "~ui/parts/dialog"
import { DialogFoot } from "~ui/parts/dialog-foot"
import { TextField } from "~ui/parts/text-field"

/** Gives a folder another name or place; all in it comes along. */
export const FolderDialog = ({
  folder,
  onClose,
  onMoved
}: {
  folder: string
  onClose: () => void
  onMoved: (folder: string) => void
}) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const [path, setPath] = useState(folder)
  const [error, setError] = useState("")
  const save = async () => {
    const outcome = await moveFolder(folder, path)
    if (!outcome.ok) return setError(t(`refusals.job.${outcome.why}`))
    done(outcome)
    onMoved(folderPath(path))
    return onClose()
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t("replies.renameFolder", { folder })}
    >
      <form
        className="flex flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <TextField
          label={t("replies.folder")}
          hint={t("replies.moveFolderHint")}
          maxLength={200}
          value={path}
          {...(error && { error })}
          onChange={(event) => {
            setPath(event.target.value)
            setError("")
          }}
        />
        <DialogFoot>
          <Button tone="do" type="submit" disabled={folderPath(path) === folder}>
            {t("common.save")}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  )
}
