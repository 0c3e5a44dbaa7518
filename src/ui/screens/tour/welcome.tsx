import { useTranslation } from "react-i18next"
import { practiceSteps } from "~jobs/tour/steps"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import type { Tour } from "~ui/hooks/use-tour"
import { Button } from "~ui/parts/button"
import { SetUpFrame } from "./set-up/set-up-frame"

/** The first page: what the two minutes are, and that nothing of the seller's is touched. */
export const Welcome = ({ tour }: { tour: Tour }) => {
  const { t } = useTranslation("tour")
  const done = useUndoToast()
  return (
    <SetUpFrame title={t("welcome.title")} intro={t("welcome.intro")}>
      <ol className="grid grid-cols-1 gap-x-6 border-t sm:grid-cols-2">
        {practiceSteps.map((it, index) => (
          <li key={it} className="flex items-baseline gap-3 border-b py-2 text-sm">
            <span aria-hidden className="figures w-4 text-right text-xs text-soft">
              {index + 1}
            </span>
            {t(`${it}.title`)}
          </li>
        ))}
      </ol>
      <p className="text-sm text-soft">{t("welcome.own")}</p>
      <div className="flex flex-wrap gap-2">
        <Button
          tone="do"
          onClick={async () => {
            const begun = await tour.begin()
            // What was added is said on the page; only a refusal needs a word.
            if (!begun.ok) done(begun)
          }}
        >
          {t("welcome.begin")}
        </Button>
        <Button onClick={() => tour.go("sites")}>{t("welcome.toSites")}</Button>
      </div>
    </SetUpFrame>
  )
}
