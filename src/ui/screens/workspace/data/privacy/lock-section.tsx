import { useState } from "react"
import { useTranslation } from "react-i18next"
import { lockNow } from "~jobs/lock/lock-state"
import { changeLock } from "~jobs/lock/set-lock"
import { idleMinutes } from "~model/app-lock"
import { useLock } from "~ui/hooks/use-lock"
import { Button } from "~ui/parts/button"
import { SelectField } from "~ui/parts/select-field"
import { Section } from "../../section"
import { DropLock } from "./drop-lock"
import { SetLock } from "./set-lock"

/** The lock on the screens: what it is, what it is not, and how it is set. */
export const LockSection = () => {
  const { t } = useTranslation()
  const state = useLock()
  const [removing, setRemoving] = useState(false)
  if (!state) return null
  const { lock } = state
  return (
    <Section title={t("privacy.lock.section")} hint={t("privacy.lock.honest")}>
      <p className="text-sm">{t(lock ? "privacy.lock.on" : "privacy.lock.off")}</p>
      {!lock && <SetLock />}
      {lock && (
        <>
          <SelectField
            label={t("privacy.lock.idle")}
            value={String(lock.minutes)}
            onChange={({ target: { value } }) => {
              const minutes = idleMinutes.find((it) => String(it) === value)
              if (minutes) void changeLock({ minutes })
            }}
            options={idleMinutes.map((it) => ({
              value: String(it),
              label:
                it < 60
                  ? t("privacy.lock.minutes", { count: it })
                  : t("privacy.lock.hours", { count: it / 60 })
            }))}
          />
          <p className="flex flex-wrap gap-2">
            <Button onClick={() => void lockNow()}>{t("privacy.lock.lockNow")}</Button>
            <Button tone="quiet" onClick={() => setRemoving(!removing)} aria-expanded={removing}>
              {t("privacy.lock.remove")}
            </Button>
          </p>
          {removing && <DropLock onDone={() => setRemoving(false)} />}
        </>
      )}
      <details className="text-xs text-soft">
        <summary className="cursor-pointer">{t("privacy.lock.forgot")}</summary>
        <p className="mt-1">{t("privacy.lock.forgotHow")}</p>
      </details>
    </Section>
  )
}
