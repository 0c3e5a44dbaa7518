import { type ReactNode, useSyncExternalStore } from "react"
import { useTranslation } from "react-i18next"
import type { DatabaseState, Trouble } from "~ui/hooks/use-database"
import { Button } from "~ui/parts/button"
import { backups, SomethingMissing } from "./something-missing"

const subscribe = (onChange: () => void) => {
  addEventListener("hashchange", onChange)
  return () => removeEventListener("hashchange", onChange)
}

/** While something is missing only backups are shown, under a line that says so; else what is missing. */
export const WhileMissing = ({
  children,
  ...state
}: Pick<DatabaseState, "again" | "bring" | "goOn"> & { trouble: Trouble; children: ReactNode }) => {
  const { t } = useTranslation()
  const hash = useSyncExternalStore(subscribe, () => location.hash)
  if (!hash.startsWith(`#${backups}`)) return <SomethingMissing {...state} />
  const choose = () => {
    location.hash = ""
    // A backup may have been restored meanwhile.
    state.again()
  }
  return (
    <div className="flex h-full flex-col">
      <div role="alert" className="flex flex-wrap items-center gap-2 border-b bg-raised p-3">
        <p className="min-w-0 grow basis-48 text-sm">{t("safety.band")}</p>
        <Button onClick={choose}>{t("safety.choose")}</Button>
      </div>
      <div className="min-h-0 grow">{children}</div>
    </div>
  )
}
