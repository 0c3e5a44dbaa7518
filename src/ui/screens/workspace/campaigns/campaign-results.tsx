import { useTranslation } from "react-i18next"
import { broughtBy } from "~jobs/brought"
import type { Credit } from "~model/credit"
import type { ShareLink } from "~model/share-link"
import { useCampaignResults } from "~ui/hooks/use-campaign-results"
import { MoneyText } from "~ui/parts/money-text"
import { routeHash } from "../route"

/** How many orders are certain and likely, what they come to, and which links brought them. */
export const CampaignResults = ({
  campaignId,
  links
}: {
  campaignId: string
  links: readonly ShareLink[]
}) => {
  const { t } = useTranslation()
  const views = useCampaignResults(campaignId)
  if (!views) return null
  if (views.length === 0) return <p className="text-sm text-soft">{t("campaigns.noResults")}</p>
  const titles = new Map(links.map((it) => [it.id, it.title || it.target]))
  const byLink = new Map<string, number>()
  for (const { credit } of views) {
    const linkId = credit.linkId ?? ""
    byLink.set(linkId, (byLink.get(linkId) ?? 0) + 1)
  }
  const of = (certainty: Credit["certainty"]) =>
    broughtBy(views.filter((it) => it.credit.certainty === certainty))
  return (
    <div className="flex flex-col gap-2 text-sm">
      <dl className="flex flex-wrap gap-x-6 gap-y-1">
        {(["certain", "likely"] as const).map((certainty) => (
          <div key={certainty} className="flex items-baseline gap-2">
            <dt className="text-soft">{t(`campaigns.${certainty}`)}</dt>
            <dd className="figures">
              {t("campaigns.orders", { count: of(certainty).count })}
              {of(certainty).totals.map((money) => (
                <span key={money.currency} className="ps-2">
                  <MoneyText money={money} />
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <ul>
        {[...byLink].map(([linkId, count]) => (
          <li key={linkId} className="flex min-w-0 items-baseline gap-2 border-b py-1">
            <bdi className="min-w-0 grow truncate">
              {titles.get(linkId) ?? t("campaigns.noOneLink")}
            </bdi>
            <span className="figures shrink-0">{t("campaigns.orders", { count })}</span>
          </li>
        ))}
      </ul>
      <a className="text-do underline" href={routeHash("results")}>
        {t("campaigns.seeResults")}
      </a>
    </div>
  )
}
