import { useTranslation } from "react-i18next"
import type { CreditView } from "~jobs/read-credits"
import { MoneyText } from "~ui/parts/money-text"
import { PersonName } from "~ui/parts/person-name"
import { TimeText } from "~ui/parts/time-text"
import { CertaintyMark } from "./certainty-mark"

/** One order, and what brought it. */
export const CreditRow = ({ view }: { view: CreditView }) => {
  const { t } = useTranslation()
  const { credit, total, introducer, link, campaign } = view
  const brought = introducer ?? link ?? campaign
  return (
    <div className={`flex h-full flex-col justify-center gap-0.5 ${view.void ? "opacity-60" : ""}`}>
      <div className="flex min-w-0 items-center gap-2 text-sm">
        <span className="figures max-w-[50%] shrink-0 truncate text-soft">{credit.number}</span>
        <PersonName name={brought ?? "—"} className="grow font-semibold" />
        {total && (
          <span className={view.void ? "line-through" : ""}>
            <MoneyText money={total} />
          </span>
        )}
      </div>
      <div className="flex min-w-0 items-center gap-2 text-xs text-soft">
        <TimeText at={credit.orderedAt} form="day" />
        <bdi className="min-w-0 grow truncate">
          {[
            view.buyer && t("results.boughtBy", { name: view.buyer }),
            brought === campaign ? null : campaign
          ]
            .filter(Boolean)
            .join(" · ")}
        </bdi>
        <CertaintyMark certainty={credit.certainty} />
      </div>
    </div>
  )
}
