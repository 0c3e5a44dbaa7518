import { History } from "lucide-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { OpenFault, Staged } from "~jobs/backup/backup-types"
import { openSnapshot, takeSnapshot } from "~jobs/backup/snapshots"
import { useGoing } from "~ui/hooks/use-going"
import { useSnapshots } from "~ui/hooks/use-snapshots"
import { Button } from "~ui/parts/button"
import { timeFormats } from "~ui/parts/formats"
import { Skeleton } from "~ui/parts/skeleton"
import { TimeText } from "~ui/parts/time-text"
import { useToast } from "~ui/parts/toaster"
import { Section } from "../../section"
import { sayBytes } from "../privacy/say-bytes"
import { GoingLine } from "./going-line"
import { sayOpenFault } from "./say-open-fault"

/** Quick ways back, each a press away from a look at what it would change. */
export const Snapshots = ({ onStaged }: { onStaged: (staged: Staged) => void }) => {
  const { t, i18n } = useTranslation()
  const toast = useToast()
  const { snapshots, look } = useSnapshots()
  const { progress, run, stop } = useGoing()
  const [fault, setFault] = useState<OpenFault | null>(null)
  const [making, setMaking] = useState(false)
  const date = timeFormats.both(i18n.language)
  const take = async () => {
    setMaking(true)
    const taken = await run((going) => takeSnapshot("by-hand", going))
    toast({
      text: taken.ok ? t("backup.snapshotDone") : t(`backup.snapshotNot.${taken.why}`),
      tone: taken.ok ? "plain" : "danger"
    })
    look()
  }
  const open = async (name: string) => {
    setMaking(false)
    setFault(null)
    const opened = await run((going) => openSnapshot(name, going))
    if (opened.ok) onStaged(opened.staged)
    else setFault(opened)
  }
  return (
    <Section title={t("backup.snapshots")} hint={t("backup.snapshotsWhat")}>
      {!snapshots && <Skeleton />}
      {snapshots?.length === 0 && <p className="text-sm text-soft">{t("backup.snapshotsNone")}</p>}
      {snapshots && snapshots.length > 0 && (
        <ul>
          {snapshots.map((it) => (
            <li
              key={it.name}
              className="flex min-h-control flex-wrap items-center gap-x-3 border-b py-1 text-sm"
            >
              <span className="w-44">
                <TimeText at={it.at} />
              </span>
              <span className="min-w-0 grow text-xs text-soft">
                {t(`backup.snapshotWhy.${it.why}`)} · {t("backup.rows", { count: it.rows })} ·{" "}
                <span className="figures">{sayBytes(it.size, i18n.language)}</span>
              </span>
              <Button
                dense
                icon={History}
                aria-label={t("backup.goBackTo", { date: date.format(it.at) })}
                disabled={progress !== null}
                onClick={() => void open(it.name)}
              >
                {t("backup.goBack")}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {progress && (
        <GoingLine
          label={t(making ? "backup.working" : "backup.opening")}
          progress={progress}
          onStop={stop}
        />
      )}
      {fault && (
        <p role="alert" className="text-sm text-danger">
          {sayOpenFault(fault, t)}
        </p>
      )}
      <div>
        <Button disabled={progress !== null} onClick={() => void take()}>
          {t("backup.snapshotNow")}
        </Button>
      </div>
    </Section>
  )
}
