import { useTranslation } from "react-i18next"
import { Button } from "~ui/parts/button"
import { StickyFoot } from "./sticky-foot"

/** Save, at hand however long the form; what is not saved yet says so and may be dropped. */
export const FormFoot = ({ dirty, onDiscard }: { dirty: boolean; onDiscard: () => void }) => {
  const { t } = useTranslation()
  return (
    <StickyFoot>
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
    </StickyFoot>
  )
}
