import { useState } from "react"
import { useTranslation } from "react-i18next"
import { askedBack, endsKey } from "~model/backup-key"
import { Button } from "~ui/parts/button"
import { TextField } from "~ui/parts/text-field"

/** Whether the key was kept: its last characters, from the sheet or the copy. */
export const AskBack = ({
  identity,
  onRight,
  onShow
}: {
  identity: string
  onRight: () => void
  onShow: () => void
}) => {
  const { t } = useTranslation()
  const [typed, setTyped] = useState("")
  const [wrong, setWrong] = useState(false)
  return (
    <form
      className="flex flex-col items-start gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        if (endsKey(identity, typed)) onRight()
        else setWrong(true)
      }}
    >
      <p className="text-sm">{t("backup.askWhat")}</p>
      <TextField
        label={t("backup.askLabel", { count: askedBack })}
        value={typed}
        maxLength={90}
        spellCheck={false}
        className="font-mono uppercase"
        // The step is this field: who goes on by keys is in it at once.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        {...(wrong && { error: t("backup.askWrong") })}
        onChange={({ target }) => {
          setTyped(target.value)
          setWrong(false)
        }}
      />
      <div className="flex flex-wrap gap-2">
        <Button tone="do" type="submit">
          {t("backup.askNext")}
        </Button>
        <Button onClick={onShow}>{t("backup.askShow")}</Button>
      </div>
    </form>
  )
}
