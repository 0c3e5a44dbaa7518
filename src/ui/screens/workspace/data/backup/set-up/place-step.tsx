import { FolderOpen } from "lucide-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { askDownloads } from "~jobs/backup/backup-downloads"
import { canKeepInFolder, chooseBackupFolder } from "~jobs/backup/backup-folder"
import type { BackupPlan, SetUp } from "~jobs/backup/backup-types"
import { setUpBackup } from "~jobs/backup/set-up-backup"
import type { BackupState } from "~model/backup"
import { Button } from "~ui/parts/button"
import { ChoiceField } from "~ui/parts/choice-field"

const rhythms = ["12", "24", "72", "168"] as const
type Rhythm = (typeof rhythms)[number]

/** Where backups go, and how often. */
export const PlaceStep = ({
  recipient,
  state,
  go,
  onDone
}: {
  recipient: string
  /** How it was until now; null when it is set up for the first time. */
  state: BackupState | null
  /** Words of the button. */
  go: string
  onDone: (state: BackupState) => void
}) => {
  const { t } = useTranslation()
  const folders = canKeepInFolder()
  const [way, setWay] = useState<BackupState["way"]>(
    state?.way ?? (folders ? "folder" : "downloads")
  )
  const [handle, setHandle] = useState<FileSystemDirectoryHandle | null>(null)
  const hours = rhythms.find((it) => it === `${state?.everyHours ?? 24}`)
  const [every, setEvery] = useState<Rhythm>(hours ?? "24")
  const [refused, setRefused] = useState<Extract<SetUp, { ok: false }>["why"] | null>(null)

  const choose = async () => {
    const chosen = await chooseBackupFolder()
    if (!chosen) return null
    setRefused(null)
    setHandle(chosen)
    return chosen
  }
  const save = async () => {
    const everyHours = Number(every)
    let plan: BackupPlan
    if (way === "downloads") {
      // Asked within the click; where it is refused, or cannot be asked, each backup needs a click.
      await askDownloads().catch(() => false)
      plan = { way, recipient, everyHours }
    } else {
      const chosen = handle ?? (await choose())
      if (!chosen) return
      plan = { way, handle: chosen, recipient, everyHours }
    }
    const done = await setUpBackup(plan)
    if (done.ok) onDone(done.state)
    else setRefused(done.why)
  }
  return (
    <div className="flex flex-col items-start gap-4">
      {folders ? (
        <ChoiceField
          label={t("backup.place")}
          value={way}
          options={[
            { value: "folder", label: t("backup.placeFolder") },
            { value: "downloads", label: t("backup.placeDownloads") }
          ]}
          onChange={setWay}
        />
      ) : (
        <p className="text-sm">{t("backup.placeNoFolder")}</p>
      )}
      <p className="text-xs text-soft">
        {t(way === "folder" ? "backup.placeFolderHint" : "backup.placeDownloadsHint")}
      </p>
      {way === "folder" && (
        <div className="flex flex-wrap items-center gap-3 text-sm">
          <Button icon={FolderOpen} onClick={() => void choose()}>
            {t(handle ? "backup.otherFolder" : "backup.chooseFolder")}
          </Button>
          {handle && <bdi>{t("backup.chosen", { folder: handle.name })}</bdi>}
        </div>
      )}
      <div className="flex flex-col gap-1">
        <ChoiceField
          label={t("backup.every")}
          value={every}
          options={rhythms.map((value) => ({ value, label: t(`backup.everyOf.${value}`) }))}
          onChange={setEvery}
        />
        <p className="text-xs text-soft">{t("backup.everyHint")}</p>
      </div>
      {refused && (
        <p role="alert" className="text-sm text-danger">
          {t(`backup.notSetUp.${refused}`)}
        </p>
      )}
      <Button tone="do" onClick={() => void save()}>
        {go}
      </Button>
    </div>
  )
}
