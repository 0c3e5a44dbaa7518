import { type ReactNode, useState } from "react"
import { useTranslation } from "react-i18next"
import type { DatabaseState, Trouble } from "~ui/hooks/use-database"
import { useOpenWorkspace } from "~ui/hooks/use-open-workspace"
import { Button } from "~ui/parts/button"
import { timeFormats } from "~ui/parts/formats"
import { MissingTables } from "./missing-tables"

/** Where backups are opened; there the page is shown although something is missing. */
export const backups = "data/backup"

const Way = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="flex flex-col items-start gap-2 border-t pt-3">
    <h2 className="text-sm font-semibold">{title}</h2>
    {children}
  </section>
)

/** Instead of any screen, when records are missing: what, and what can be done. It decides nothing. */
export const SomethingMissing = ({
  trouble,
  again,
  bring,
  goOn
}: Pick<DatabaseState, "again" | "bring" | "goOn"> & { trouble: Trouble }) => {
  const { t, i18n } = useTranslation()
  const openWorkspace = useOpenWorkspace()
  const [said, setSaid] = useState("")
  const [busy, setBusy] = useState(false)
  const [sure, setSure] = useState(false)
  const { missing, writes, marks, backupAt } = trouble
  const when = (at: number | null) =>
    at === null ? "" : timeFormats.both(i18n.language).format(at)
  const byLog = missing.fault === "short" || missing.fault === "damaged"
  const run = async (work: () => Promise<string>) => {
    setBusy(true)
    setSaid(await work())
    setBusy(false)
  }
  const bringAll = () =>
    run(async () => {
      const brought = await bring()
      if (!brought) return t("safety.failed")
      if (brought.whole) again()
      return `${t("safety.brought", { ...brought })} ${brought.whole ? "" : t("safety.notAll")}`
    })
  const goOnSo = () =>
    run(async () => {
      if (!(await goOn())) return t("safety.failed")
      again()
      return ""
    })
  return (
    <main className="mx-auto flex w-full max-w-xl flex-col gap-4 overflow-y-auto p-4">
      <div role="alert" className="flex flex-col gap-2">
        <h1 className="text-lg font-semibold">{t("safety.title")}</h1>
        <p className="text-sm">{t(`safety.fault.${missing.fault}`, { count: missing.commits })}</p>
        <p className="text-sm">{t("safety.kept")}</p>
        {missing.at !== null && (
          <p className="text-xs text-soft">{t("safety.lastSeen", { when: when(missing.at) })}</p>
        )}
      </div>
      <MissingTables missing={missing} />
      <Way title={t("safety.bring.title")}>
        {writes > 0 && (
          <p className="text-sm text-soft">
            {t("safety.bring.writes", {
              count: writes,
              from: when(trouble.from),
              to: when(trouble.to)
            })}
          </p>
        )}
        {byLog && <p className="text-sm text-soft">{t("safety.bring.log")}</p>}
        {marks > 0 && (
          <p className="text-sm text-soft">{t("safety.bring.marks", { count: marks })}</p>
        )}
        {writes > 0 || byLog ? (
          <Button tone="do" disabled={busy} onClick={() => void bringAll()}>
            {t("safety.bring.do")}
          </Button>
        ) : (
          <p className="text-sm text-soft">{t("safety.bring.none")}</p>
        )}
      </Way>
      <Way title={t("safety.restore.title")}>
        <p className="text-sm text-soft">
          {backupAt === null
            ? t("safety.restore.none")
            : t("safety.restore.last", { when: when(backupAt) })}
        </p>
        <Button disabled={busy} onClick={() => openWorkspace(backups)}>
          {t("safety.restore.do")}
        </Button>
      </Way>
      <Way title={t("safety.goOn.title")}>
        <p className="text-sm text-soft">{sure ? t("safety.goOn.sure") : t("safety.goOn.text")}</p>
        {sure ? (
          <div className="flex flex-wrap gap-2">
            <Button tone="danger" disabled={busy} onClick={() => void goOnSo()}>
              {t("safety.goOn.really")}
            </Button>
            <Button onClick={() => setSure(false)}>{t("common.cancel")}</Button>
          </div>
        ) : (
          <Button disabled={busy} onClick={() => setSure(true)}>
            {t("safety.goOn.do")}
          </Button>
        )}
      </Way>
      <output className="text-sm empty:hidden">{said}</output>
    </main>
  )
}
