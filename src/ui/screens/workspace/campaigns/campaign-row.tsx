import { useTranslation } from "react-i18next"
import type { Campaign } from "~model/campaign"
import { useNow } from "~ui/hooks/use-now"
import { PersonName } from "~ui/parts/person-name"
import { TimeText } from "~ui/parts/time-text"

export const CampaignRow = ({ campaign, links }: { campaign: Campaign; links: number }) => {
  const { t } = useTranslation()
  const now = useNow()
  const { name, slug, coupon, couponEndsAt } = campaign
  const over = couponEndsAt !== null && couponEndsAt < now
  return (
    <div className="flex h-full flex-col justify-center gap-0.5 text-sm">
      <PersonName name={name} className="font-semibold" />
      <div className="flex min-w-0 items-center gap-2 text-xs text-soft">
        <PersonName name={slug} className="grow" />
        {coupon && over && (
          <span className="min-w-0 truncate text-due">{t("campaigns.ended", { coupon })}</span>
        )}
        {coupon && !over && couponEndsAt !== null && (
          <span className="flex min-w-0 gap-1">
            <bdi className="truncate">{t("campaigns.ends", { coupon })}</bdi>
            <TimeText at={couponEndsAt} form="day" />
          </span>
        )}
        <span className="figures shrink-0">{t("campaigns.links", { count: links })}</span>
      </div>
    </div>
  )
}
