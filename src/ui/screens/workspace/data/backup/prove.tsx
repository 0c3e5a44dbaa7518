import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Proved } from "~jobs/backup/backup-types"
import { confirmWritten } from "~jobs/backup/confirm-written"
import { proveBackup } from "~jobs/backup/open-backup"
import { useGoing } from "~ui/hooks/use-going"
import { Button } from "~ui/parts/button"
import { numberFormat, timeFormats } from "~ui/parts/formats"
import { Section } from "../../section"
import { FileAndKey } from "./file-and-key"
import { GoingLine } from "./going-line"
import { sayOpenFault } from "./say-open-fault"

const seenWords = {
  same: "backup.seenSame",
  other: "backup.seenOther",
  none: "backup.seenNone"
} as const

/** A backup is opened in full with the seller's own key, to see that it can be. Nothing is changed. */
export const Prove = ({ onEnd }: { onEnd: () => void }) => {
  const { t, i18n } = useTranslation()
  const { progress, run, stop } = useGoing()
  const [proved, setProved] = useState<Proved | null>(null)
  const [seen, setSeen] = useState<keyof typeof seenWords | null>(null)
  const forget = () => {
    setProved(null)
    setSeen(null)
  }
  const prove = async (file: File, identity: string) => {
    forget()
    setProved(await run((going) => proveBackup(file, identity, going)))
  }
  return (
    <Section title={t("backup.proveTitle")} hint={t("backup.proveWhat")}>
      {progress && <GoingLine label={t("backup.opening")} progress={progress} onStop={stop} />}
      <div hidden={progress !== null}>
        <FileAndKey
          // Once it is proved the key has no more to do here.
          key={proved?.ok ? "proved" : "asked"}
          start={t("backup.proveStart")}
          fault={proved && !proved.ok ? sayOpenFault(proved, t) : ""}
          onStart={(file, identity) => void prove(file, identity)}
          onChange={forget}
          onCancel={onEnd}
        >
          {(file) => (
            <p className="flex flex-wrap items-center gap-2 text-xs text-soft">
              {t("backup.seenWhat")}
              <Button dense onClick={() => void confirmWritten(file).then(setSeen)}>
                {t("backup.seen")}
              </Button>
            </p>
          )}
        </FileAndKey>
      </div>
      <div aria-live="polite" className="text-sm">
        {seen && <p className={seen === "same" ? "text-good" : "text-due"}>{t(seenWords[seen])}</p>}
        {proved?.ok && (
          <p className="text-good">
            {t("backup.proveDone", {
              rows: numberFormat(i18n.language).format(proved.rows),
              date: timeFormats.both(i18n.language).format(proved.madeAt)
            })}
          </p>
        )}
      </div>
    </Section>
  )
}
