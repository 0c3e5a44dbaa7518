import { useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import { exportFormats, exportReplies, type ExportFormat } from "~formats/replies/export-replies"
import type { Snippet } from "~model/snippet"
import { Button } from "~ui/parts/button"
import { Dialog } from "~ui/parts/dialog"
import { DialogFoot } from "~ui/parts/dialog-foot"
import { saveFile } from "~ui/parts/save-file"
import { SelectField } from "~ui/parts/select-field"

/** Replies go out as a file; what it cannot hold is said before. */
export const ExportReplies = ({
  snippets,
  onClose
}: {
  snippets: readonly Snippet[]
  onClose: () => void
}) => {
  const { t } = useTranslation()
  const [format, setFormat] = useState<ExportFormat>("csv")
  const { name, type, text, losses } = useMemo(
    () => exportReplies(snippets, format),
    [snippets, format]
  )
  return (
    <Dialog open onOpenChange={onClose} title={t("imports.exportTitle")}>
      <SelectField
        label={t("imports.exportFor")}
        value={format}
        onChange={({ target }) => {
          const chosen = exportFormats.find((it) => it === target.value)
          if (chosen) setFormat(chosen)
        }}
        options={exportFormats.map((value) => ({ value, label: t(`imports.exportOf.${value}`) }))}
      />
      <div aria-live="polite" className="text-sm">
        {losses.size === 0 ? (
          <p className="text-soft">{t("imports.allHeld")}</p>
        ) : (
          <>
            <p className="text-due">{t("imports.cannotHold")}</p>
            <ul className="list-disc pl-5">
              {Array.from(losses, ([kind, count]) => (
                <li key={kind}>{t(`imports.loss.${kind}`, { count })}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      <DialogFoot>
        <Button
          tone="do"
          onClick={() => {
            saveFile(name, text, type)
            onClose()
          }}
        >
          {t("imports.save")}
        </Button>
      </DialogFoot>
    </Dialog>
  )
}
