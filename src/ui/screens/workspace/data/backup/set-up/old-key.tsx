import { useState } from "react"
import { useTranslation } from "react-i18next"
import { recipientOf } from "~jobs/backup/set-up-backup"
import { keyIn } from "~model/backup-key"
import { Button } from "~ui/parts/button"
import { TextField } from "~ui/parts/text-field"

/** A key that the seller has already, as after moving to another computer. */
export const OldKey = ({
  onKey,
  onNew
}: {
  onKey: (recipient: string) => void
  onNew: () => void
}) => {
  const { t } = useTranslation()
  const [typed, setTyped] = useState("")
  const [wrong, setWrong] = useState(false)
  const take = async () => {
    const identity = keyIn(typed)
    const recipient = identity && (await recipientOf(identity))
    if (recipient) onKey(recipient)
    else setWrong(true)
  }
  return (
    <form
      className="flex flex-col items-start gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        void take()
      }}
    >
      <div className="w-full max-w-xl">
        <TextField
          label={t("backup.keyPaste")}
          hint={t("backup.keyPasteHint")}
          value={typed}
          spellCheck={false}
          className="font-mono"
          {...(wrong && { error: t("backup.keyBad") })}
          onChange={({ target }) => {
            setTyped(target.value)
            setWrong(false)
          }}
        />
      </div>
      <div className="flex flex-wrap gap-2">
        <Button tone="do" type="submit">
          {t("backup.keyTake")}
        </Button>
        <Button onClick={onNew}>{t("backup.keyNew")}</Button>
      </div>
    </form>
  )
}
