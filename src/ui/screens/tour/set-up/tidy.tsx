import { Check } from "lucide-react"
import { useTranslation } from "react-i18next"
import { clearTour } from "~jobs/tour/clear-tour"
import { useTourRows } from "~ui/hooks/use-tour-rows"
import type { Tour } from "~ui/hooks/use-tour"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import { Icon } from "~ui/parts/icon"
import { Skeleton } from "~ui/parts/skeleton"
import { SetUpFrame } from "./set-up-frame"
import { Ways } from "./ways"

/** What the tour left in the records, and the one click that takes it away. */
export const Tidy = ({ tour }: { tour: Tour }) => {
  const { t } = useTranslation("tour")
  const done = useUndoToast()
  const rows = useTourRows()
  const any = rows !== undefined && rows.samples + rows.made > 0
  return (
    <SetUpFrame
      title={t("tidy.title")}
      intro={t("tidy.intro")}
      foot={<Ways tour={tour} done={rows !== undefined && !any} />}
    >
      {rows === undefined ? (
        <Skeleton lines={2} />
      ) : any ? (
        <>
          <ul className="figures flex flex-col text-sm">
            {rows.samples > 0 && (
              <li className="border-b py-2">{t("tidy.samples", { count: rows.samples })}</li>
            )}
            {rows.made > 0 && (
              <li className="border-b py-2">{t("tidy.made", { count: rows.made })}</li>
            )}
          </ul>
          <div className="flex flex-wrap gap-2">
            <Button tone="do" onClick={async () => done(await clearTour())}>
              {t("tidy.clear")}
            </Button>
            <Button onClick={tour.skip}>{t("tidy.keep")}</Button>
          </div>
          <p className="text-xs text-soft">{t("tidy.later")}</p>
        </>
      ) : (
        <output className="flex items-center gap-2 text-sm text-good">
          <Icon of={Check} />
          {t("tidy.nothing")}
        </output>
      )}
    </SetUpFrame>
  )
}
