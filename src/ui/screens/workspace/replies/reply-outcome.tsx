import { useTranslation } from "react-i18next"
import { countOutcomes, noOutcome } from "~jobs/count-outcomes"
import type { Snippet } from "~model/snippet"
import { useLive } from "~ui/hooks/use-live"

/** Of fewer customers nothing can be told. */
const few = 10

/** What came after this reply was inserted, in numbers of people. */
export const ReplyOutcome = ({ snippet }: { snippet: Snippet }) => {
  const { t } = useTranslation()
  const counts = useLive(() => countOutcomes("snippet"))
  if (!counts) return null
  const { inserted, customers, moved, ordered } = counts.get(snippet.id) ?? noOutcome
  return (
    <section className="border-t pt-3 text-sm" aria-label={t("replies.outcome.title")}>
      <h3 className="text-xs text-soft">{t("replies.outcome.title")}</h3>
      <p className="figures">
        {customers === 0
          ? t("replies.outcome.none")
          : [
              t("replies.outcome.given", { count: customers, times: inserted }),
              t("replies.outcome.after", { moved, ordered })
            ].join(" ")}
      </p>
      {customers > 0 && (
        <p className="text-xs text-soft">
          {customers < few && `${t("replies.outcome.few")} `}
          {t("replies.outcome.noCause")}
        </p>
      )}
    </section>
  )
}
