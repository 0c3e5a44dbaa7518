import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { addSamples } from "~jobs/samples"
import { useSettings } from "~ui/hooks/use-settings"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import { TourLink } from "~ui/screens/tour/tour-link"

/** Below an empty list: the way to the first record, the tour, and sample data for who only looks around. */
export const FirstSteps = ({ children }: { children?: ReactNode }) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const settings = useSettings()
  return (
    <div className="flex flex-wrap justify-center gap-2">
      {children}
      <TourLink />
      {settings?.samples.length === 0 && (
        <Button onClick={async () => done(await addSamples())}>
          {t("workspace.settings.addSamples")}
        </Button>
      )}
    </div>
  )
}
