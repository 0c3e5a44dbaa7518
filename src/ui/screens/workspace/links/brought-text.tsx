import { useTranslation } from "react-i18next"
import type { LinkBrought } from "~jobs/links-brought"
import { MoneyText } from "~ui/parts/money-text"

/** How many orders a link brought, and what they come to. */
export const BroughtText = ({ brought }: { brought: LinkBrought | undefined }) => {
  const { t } = useTranslation()
  if (!brought) return <span className="text-soft">{t("share.links.nothing")}</span>
  return (
    <span className="figures">
      {t("share.links.orders", { count: brought.orders })}
      {brought.sums.map((it) => (
        <span key={it.currency}>
          {" · "}
          <MoneyText money={it} />
        </span>
      ))}
      {brought.likely > 0 && (
        <span className="text-soft"> · {t("share.links.likely", { count: brought.likely })}</span>
      )}
    </span>
  )
}
