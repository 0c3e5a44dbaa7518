import { useTranslation } from "react-i18next"
import { pasteSheetAgain } from "~jobs/sheets"
import type { Sheet } from "~model/sheet"
import { useDraft } from "~ui/hooks/use-draft"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import { TextArea } from "~ui/parts/text-area"
import { Section } from "../section"

/** The group's list grows: pasted again, what was put right and ordered stays. */
export const SheetPaste = ({ sheet }: { sheet: Sheet }) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const kept = useDraft(`sheet:${sheet.id}`)
  const text = kept.text ?? sheet.text
  return (
    <Section title={t("sheets.again")} hint={t("sheets.againHint")}>
      <TextArea
        label={t("sheets.paste")}
        hideLabel
        className="min-h-28"
        maxLength={100_000}
        value={text}
        onChange={(event) => kept.set(event.target.value)}
      />
      <div>
        <Button
          disabled={text === sheet.text || !text.trim()}
          onClick={async () => {
            if (done(await pasteSheetAgain(sheet.id, text))) kept.drop(text)
          }}
        >
          {t("sheets.readAgain")}
        </Button>
      </div>
    </Section>
  )
}
