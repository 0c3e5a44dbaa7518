import { useState } from "react"
import { useTranslation } from "react-i18next"
import { stopBackups } from "~jobs/backup/set-up-backup"
import type { BackupState } from "~model/backup"
import { useMendBackup } from "~ui/hooks/use-mend-backup"
import { useNow } from "~ui/hooks/use-now"
import { Button } from "~ui/parts/button"
import { Dialog } from "~ui/parts/dialog"
import { DialogFoot } from "~ui/parts/dialog-foot"
import { useToast } from "~ui/parts/toaster"
import { WhenText } from "~ui/parts/when-text"
import { Section } from "../../section"
import { GoingLine } from "./going-line"

/** A term and what is to be said of it. */
const Fact = ({ name, children }: { name: string; children: React.ReactNode }) => (
  <div className="flex flex-col gap-x-4 sm:flex-row">
    <dt className="w-48 shrink-0 text-soft">{name}</dt>
    <dd className="min-w-0 break-words">{children}</dd>
  </div>
)

const placeWords = ({ way, last }: BackupState) =>
  way === "folder"
    ? last?.readBack
      ? "backup.inFolder"
      : "backup.inFolderUnseen"
    : last?.readBack
      ? "backup.inDownloads"
      : "backup.inDownloadsUnseen"

/** How backups stand, what keeps them from being made, and what can be done. */
export const Standing = ({
  state,
  onProve,
  onChange
}: {
  state: BackupState
  onProve: () => void
  onChange: () => void
}) => {
  const { t } = useTranslation()
  const toast = useToast()
  const now = useNow()
  const { progress, stop, mend } = useMendBackup()
  const [stopping, setStopping] = useState(false)
  const { last, trouble, folder, provedAt } = state
  const nextAt = last ? last.at + state.everyHours * 3_600_000 : 0
  return (
    <Section title={t("backup.standing")}>
      {trouble && (
        <div
          role="alert"
          className="flex flex-col items-start gap-2 rounded border border-due p-3 text-sm"
        >
          <p>{t(`backup.trouble.${trouble}`, { folder })}</p>
          <Button tone="do" disabled={progress !== null} onClick={() => void mend(state)}>
            {t(`backup.mend.${trouble}`)}
          </Button>
        </div>
      )}
      <dl className="flex flex-col gap-2 text-sm">
        <Fact name={t("backup.last")}>
          {last ? (
            <>
              <WhenText at={last.at} allDay={false} every={null} /> ·{" "}
              <span className="figures">{t("backup.rows", { count: last.rows })}</span>
              <br />
              <span className={last.readBack ? "text-good" : "text-due"}>
                {t(placeWords(state), { folder })}
              </span>
              <br />
              <bdi className="text-xs text-soft">{last.name}</bdi>
            </>
          ) : (
            <span className="text-due">{t("backup.never")}</span>
          )}
        </Fact>
        <Fact name={t("backup.proved")}>
          {provedAt === null ? (
            <span className="text-due">{t("backup.provedNever")}</span>
          ) : (
            <WhenText at={provedAt} allDay={false} every={null} />
          )}
        </Fact>
        <Fact name={t("backup.nextAt")}>
          {nextAt > now ? (
            <WhenText at={nextAt} allDay={false} every={null} />
          ) : (
            t("backup.nextDue")
          )}
          {" · "}
          {t("backup.everyHint")}
        </Fact>
      </dl>
      {progress && <GoingLine label={t("backup.working")} progress={progress} onStop={stop} />}
      <div className="flex flex-wrap gap-2">
        <Button
          tone={trouble ? "plain" : "do"}
          disabled={progress !== null}
          onClick={() => void mend(state)}
        >
          {t("backup.now")}
        </Button>
        <Button onClick={onProve}>{t("backup.prove")}</Button>
        <Button onClick={onChange}>{t("backup.change")}</Button>
        <Button tone="quiet" onClick={() => setStopping(true)}>
          {t("backup.stop")}
        </Button>
      </div>
      <Dialog
        open={stopping}
        onOpenChange={setStopping}
        title={t("backup.stopTitle")}
        description={t("backup.stopHint")}
      >
        <DialogFoot>
          <Button onClick={() => setStopping(false)}>{t("backup.cancel")}</Button>
          <Button
            tone="danger"
            onClick={() => {
              setStopping(false)
              void stopBackups().then(() => toast({ text: t("backup.stopped") }))
            }}
          >
            {t("backup.stopNow")}
          </Button>
        </DialogFoot>
      </Dialog>
    </Section>
  )
}
