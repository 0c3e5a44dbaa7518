import { type ReactNode, useState } from "react"
import { useTranslation } from "react-i18next"
import { keyIn } from "~model/backup-key"
import { Button } from "~ui/parts/button"
import { TextField } from "~ui/parts/text-field"
import { DropZone } from "../../imports/drop-zone"

/** A backup file, chosen or dropped, and the key to it. */
export const FileAndKey = ({
  start,
  fault,
  onStart,
  onChange,
  onCancel,
  children
}: {
  /** Words of the button. */
  start: string
  /** Why it did not open; "" for nothing to say. */
  fault: string
  onStart: (file: File, identity: string) => void
  /** What was said of the last file holds no more. */
  onChange: () => void
  onCancel: () => void
  /** What can be done with the file alone. */
  children?: (file: File) => ReactNode
}) => {
  const { t } = useTranslation()
  const [file, setFile] = useState<File | null>(null)
  const [typed, setTyped] = useState("")
  const [short, setShort] = useState(false)
  const go = () => {
    const identity = keyIn(typed)
    setShort(!identity)
    if (file && identity) onStart(file, identity)
  }
  return (
    <form
      className="flex flex-col items-start gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        go()
      }}
    >
      <div className="w-full max-w-xl">
        <DropZone
          accept=".age"
          label={t("backup.chooseFile")}
          onFile={(it) => {
            setFile(it)
            onChange()
          }}
        />
      </div>
      {file && (
        <>
          <p className="min-w-0 max-w-full break-words text-sm">
            {t("backup.file")}: <bdi>{file.name}</bdi>
          </p>
          {children?.(file)}
          <div className="w-full max-w-xl">
            <TextField
              label={t("backup.keyLabel")}
              hint={t("backup.keyPasteHint")}
              {...(short && { error: t("backup.keyBad") })}
              value={typed}
              spellCheck={false}
              className="font-mono"
              onChange={({ target }) => {
                setTyped(target.value)
                setShort(false)
                onChange()
              }}
            />
          </div>
        </>
      )}
      {fault && (
        <p role="alert" className="text-sm text-danger">
          {fault}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        {file && (
          <Button tone="do" type="submit">
            {start}
          </Button>
        )}
        <Button onClick={onCancel}>{t("backup.back")}</Button>
      </div>
    </form>
  )
}
