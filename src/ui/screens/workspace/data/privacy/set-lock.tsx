import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import { setLock } from "~jobs/lock/set-lock"
import { shortestPassphrase } from "~model/app-lock"
import { Button } from "~ui/parts/button"
import { useToast } from "~ui/parts/toaster"
import { Passphrase } from "../../../lock/passphrase"

/** Sets a lock; the passphrase is typed twice, as nobody can tell it afterwards. */
export const SetLock = () => {
  const { t, i18n } = useTranslation()
  const toast = useToast()
  const [first, setFirst] = useState("")
  const [second, setSecond] = useState("")
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const short = first.length < shortestPassphrase
  const differ = first !== second
  const set = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (short || differ || busy) return
    setBusy(true)
    const done = await setLock(first, { minutes: 15, locale: i18n.language })
    setBusy(false)
    if (done.ok) toast({ text: t("privacy.lock.isSet") })
  }
  return (
    <form
      className="grid items-start gap-3 sm:grid-cols-2"
      onSubmit={(event) => void set(event)}
      noValidate
    >
      <Passphrase
        label={t("privacy.lock.newPassphrase")}
        hint={t("privacy.lock.rule")}
        error={tried && short ? t("privacy.lock.short", { count: shortestPassphrase }) : ""}
        value={first}
        onChange={setFirst}
        autoComplete="new-password"
      />
      <Passphrase
        label={t("privacy.lock.again")}
        error={tried && differ ? t("privacy.lock.differ") : ""}
        value={second}
        onChange={setSecond}
        autoComplete="new-password"
      />
      <Button type="submit" className="justify-self-start" disabled={busy}>
        {t("privacy.lock.set")}
      </Button>
    </form>
  )
}
