import { Copy, FileDown, Printer } from "lucide-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useCopy } from "~ui/hooks/use-copy"
import { Button } from "~ui/parts/button"
import { fileName } from "~ui/parts/file-name"
import { timeFormats } from "~ui/parts/formats"
import { saveFile } from "~ui/parts/save-file"
import { KeyText, RecoverySheet } from "./recovery-sheet"

/** The key, shown once: to be copied, saved or printed, before anything else. */
export const KeyStep = ({ identity, onKept }: { identity: string; onKept: () => void }) => {
  const { t, i18n } = useTranslation()
  const copy = useCopy()
  const [kept, setKept] = useState(false)
  const [hurry, setHurry] = useState(false)
  const [now] = useState(() => Date.now())
  const date = timeFormats.day(i18n.language).format(now)
  const sheet = [t("backup.sheet"), t("backup.sheetWhat", { date }), identity, t("backup.sheetHow")]
  const saveSheet = () => {
    const name = t("backup.sheetName", { date }).replace(/\.txt$/, "")
    saveFile(fileName(name, ".txt"), `\ufeff${sheet.join("\r\n\r\n")}\r\n`, "text/plain")
    setKept(true)
  }
  return (
    <>
      <p className="text-sm">{t("backup.keyWhat")}</p>
      <p className="text-sm text-due">{t("backup.keyOnce")}</p>
      <section aria-label={t("backup.keyLabel")}>
        <KeyText identity={identity} />
      </section>
      <div className="flex flex-wrap gap-2">
        <Button icon={FileDown} onClick={saveSheet}>
          {t("backup.keySave")}
        </Button>
        <Button
          icon={Printer}
          onClick={() => {
            print()
            setKept(true)
          }}
        >
          {t("backup.keyPrint")}
        </Button>
        <Button
          icon={Copy}
          onClick={() => void copy(identity).then((done) => done && setKept(true))}
        >
          {t("backup.keyCopy")}
        </Button>
      </div>
      <div className="flex flex-wrap items-center gap-3">
        <Button tone="do" onClick={() => (kept ? onKept() : setHurry(true))}>
          {t("backup.keyKept")}
        </Button>
        {hurry && !kept && (
          <p role="alert" className="text-sm text-danger">
            {t("backup.keyFirst")}
          </p>
        )}
      </div>
      <RecoverySheet text={sheet.join("\n\n")} />
    </>
  )
}
