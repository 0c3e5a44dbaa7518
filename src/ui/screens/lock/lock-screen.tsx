import { Lock } from "lucide-react"
import { type FormEvent, useEffect, useState } from "react"
import { useTranslation } from "react-i18next"
import { nextTryAt, unlock } from "~jobs/lock/try-passphrase"
import { useNow } from "~ui/hooks/use-now"
import { Button } from "~ui/parts/button"
import { Icon } from "~ui/parts/icon"
import { Passphrase } from "./passphrase"

/** Instead of a page while it is locked. Nothing of the records is on it. */
export const LockScreen = () => {
  const { t } = useTranslation()
  const [typed, setTyped] = useState("")
  const [wrong, setWrong] = useState(false)
  const [busy, setBusy] = useState(false)
  const [until, setUntil] = useState(0)
  const now = useNow(500)
  useEffect(() => void nextTryAt().then(setUntil), [])
  const seconds = Math.ceil((until - now) / 1000)
  const open = async (event: FormEvent) => {
    event.preventDefault()
    if (busy || seconds > 0 || !typed) return
    setBusy(true)
    const tried = await unlock(typed)
    setBusy(false)
    if (tried.ok) return
    setWrong(true)
    setUntil(tried.until)
    setTyped("")
  }
  const said =
    seconds > 0
      ? t("privacy.lock.wait", { count: seconds })
      : wrong && !typed
        ? t("privacy.lock.wrong")
        : ""
  return (
    <main className="flex min-h-full flex-col items-center justify-center p-4">
      <form className="flex w-full max-w-xs flex-col gap-3" onSubmit={(event) => void open(event)}>
        <h1 className="flex items-center gap-2 text-lg font-semibold">
          <Icon of={Lock} />
          {t("privacy.lock.title")}
        </h1>
        <Passphrase
          label={t("privacy.lock.passphrase")}
          value={typed}
          onChange={setTyped}
          error={said}
          autoComplete="current-password"
          focus
        />
        <Button type="submit" tone="do" disabled={busy || seconds > 0}>
          {t(busy ? "privacy.lock.opening" : "privacy.lock.open")}
        </Button>
        <p role="alert" className="sr-only">
          {wrong && !typed ? t("privacy.lock.wrong") : ""}
        </p>
        <details className="text-xs text-soft">
          <summary className="cursor-pointer">{t("privacy.lock.forgot")}</summary>
          <p className="mt-1">{t("privacy.lock.forgotHow")}</p>
        </details>
      </form>
    </main>
  )
}
