import { useEffect, useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import type { Restored, Staged } from "~jobs/backup/backup-types"
import { dropStaged, restoreStaged } from "~jobs/backup/restore-staged"
import { useGoing } from "~ui/hooks/use-going"
import { Button } from "~ui/parts/button"
import { Dialog } from "~ui/parts/dialog"
import { DialogFoot } from "~ui/parts/dialog-foot"
import { numberFormat, timeFormats } from "~ui/parts/formats"
import { Section } from "../../../section"
import { GoingLine } from "../going-line"
import { PreviewTable } from "./preview-table"

/** Of tables that are worked out anew or tell of the past alone, nothing is said to go. */
const beside = new Set(["changes", "tombstones", "packs"])

/** What restoring would do, table by table; then the plain question. */
export const Preview = ({
  staged,
  snapshot,
  onDone,
  onCancel
}: {
  staged: Staged
  /** It is a snapshot, and no file. */
  snapshot: boolean
  onDone: (restored: Extract<Restored, { ok: true }>) => void
  onCancel: () => void
}) => {
  const { t, i18n } = useTranslation()
  const { progress, run } = useGoing()
  const [asking, setAsking] = useState(false)
  const [failed, setFailed] = useState<Extract<Restored, { ok: false }>["why"] | null>(null)
  const head = useRef<HTMLParagraphElement>(null)
  useEffect(() => void head.current?.focus(), [])
  const date = timeFormats.both(i18n.language).format(staged.madeAt)
  const number = numberFormat(i18n.language)
  const gone = staged.preview.reduce((sum, it) => sum + (beside.has(it.table) ? 0 : it.gone), 0)
  const same = staged.preview.every((it) => it.added + it.changed + it.gone === 0)
  const restore = async (withoutSnapshot = false) => {
    setAsking(false)
    const done = await run(({ onProgress }) =>
      restoreStaged(staged.stage, { onProgress, withoutSnapshot })
    )
    if (done.ok) onDone(done)
    else setFailed(done.why)
  }
  const cancel = () => {
    void dropStaged(staged.stage)
    onCancel()
  }
  if (progress) return <GoingLine label={t("backup.replacing")} progress={progress} />
  return (
    <Section title={t("backup.previewTitle")}>
      <p ref={head} tabIndex={-1} className="text-sm outline-none">
        {t(snapshot ? "backup.previewSnapshot" : "backup.previewOf", {
          date,
          rows: number.format(staged.rows)
        })}
      </p>
      <PreviewTable preview={staged.preview} />
      <div className="flex flex-col gap-1 text-sm">
        {same && <p>{t("backup.previewNothing")}</p>}
        {!same && (
          <p className={gone > 0 ? "text-danger" : "text-good"}>
            {gone > 0 ? t("backup.previewGone", { count: gone }) : t("backup.previewNoneGone")}
          </p>
        )}
        {staged.erased > 0 && <p>{t("backup.erased", { count: staged.erased })}</p>}
        {staged.unfit > 0 && <p>{t("backup.unfit", { count: staged.unfit })}</p>}
      </div>
      {failed && (
        <p role="alert" className="text-sm text-danger">
          {t(`backup.notRestored.${failed}`)}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        {failed === "no-snapshot" && (
          <Button tone="danger" onClick={() => void restore(true)}>
            {t("backup.replaceAnyway")}
          </Button>
        )}
        {!same && failed !== "gone" && (
          <Button tone={failed === "no-snapshot" ? "plain" : "do"} onClick={() => setAsking(true)}>
            {t("backup.replace")}
          </Button>
        )}
        <Button onClick={cancel}>{t("backup.cancel")}</Button>
      </div>
      <Dialog
        open={asking}
        onOpenChange={setAsking}
        title={t("backup.replaceTitle")}
        description={t("backup.replaceWhat", { date })}
      >
        <DialogFoot>
          <Button onClick={() => setAsking(false)}>{t("backup.cancel")}</Button>
          <Button tone="danger" onClick={() => void restore()}>
            {t("backup.replaceNow")}
          </Button>
        </DialogFoot>
      </Dialog>
    </Section>
  )
}
