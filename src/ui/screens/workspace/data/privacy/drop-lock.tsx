import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import { dropLock } from "~jobs/lock/set-lock"
import { Button } from "~ui/parts/button"
import { useToast } from "~ui/parts/toaster"
import { Passphrase } from "../../../lock/passphrase"

/** Takes the lock away for who knows its passphrase. */
export const DropLock = ({ onDone }: { onDone: () => void }) => {
  const { t } = useTranslation()
  const toast = useToast()
  const [typed, setTyped] = useState("")
  const [error, setError] = useState("")
  const drop = async (event: FormEvent) => {
    event.preventDefault()
    const tried = await dropLock(typed)
    setTyped("")
    if (tried.ok) {
      toast({ text: t("privacy.lock.removed") })
      return onDone()
    }
    const seconds = Math.max(0, Math.ceil((tried.until - Date.now()) / 1000))
    setError(seconds > 0 ? t("privacy.lock.wait", { count: seconds }) : t("privacy.lock.wrong"))
  }
  return (
    <form className="flex flex-wrap items-end gap-2" onSubmit={(event) => void drop(event)}>
      <Passphrase
        label={t("privacy.lock.passphrase")}
        error={error}
        value={typed}
        onChange={setTyped}
        autoComplete="current-password"
        focus
      />
      <Button type="submit" tone="danger" disabled={!typed}>
        {t("privacy.lock.remove")}
      </Button>
    </form>
  )
}
