import { useTranslation } from "react-i18next"
import { Button } from "~ui/parts/button"

/** Save, at hand however long the form; what is not saved yet says so and may be dropped. */
export const FormFoot = ({ dirty, onDiscard }: { dirty: boolean; onDiscard: () => void }) => {
  const { t } = useTranslation()
  return (
    <footer className="sticky bottom-0 flex items-center gap-2 border-t bg-surface py-3">
      <Button tone="do" type="submit" disabled={!dirty}>
        {t("common.save")}
      </Button>
      {dirty && (
        <>
          <Button tone="quiet" onClick={onDiscard}>
            {t("workspace.discard")}
          </Button>
          <span className="text-xs text-due">{t("workspace.unsaved")}</span>
        </>
      )}
    </footer>
  )
}
