import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import {
  type Brought,
  type BroughtLine,
  broughtLines,
  campaignOf,
  introducerOf
} from "~jobs/brought"
import type { CreditView } from "~jobs/read-credits"
import { formatMoney } from "~model/money"
import { BarPlot } from "~ui/parts/bar-plot"
import { Skeleton } from "~ui/parts/skeleton"
import { type RoomName, routeHash } from "../route"

/** As many as are compared at a glance. */
const most = 12

/** What each campaign and each introducer brought. */
export const Overview = ({ views }: { views: readonly CreditView[] | undefined }) => {
  const { t } = useTranslation()
  const campaigns = useMemo(() => broughtLines(views ?? [], campaignOf), [views])
  const introducers = useMemo(() => broughtLines(views ?? [], introducerOf), [views])
  if (!views) return <Skeleton />
  const nothing = campaigns.length === 0 && introducers.length === 0
  return (
    <div className="flex max-w-3xl flex-col gap-8 p-4">
      {nothing && <p className="text-sm text-soft">{t("results.noPlot")}</p>}
      <Plot
        room="campaigns"
        caption={t("results.perCampaign")}
        head={t("results.campaign")}
        lines={campaigns}
      />
      <Plot
        room="customers"
        caption={t("results.perIntroducer")}
        head={t("results.introducer")}
        lines={introducers}
      />
    </div>
  )
}

const Plot = ({
  room,
  caption,
  head,
  lines
}: {
  /** Where what the lines name has its record. */
  room: RoomName
  caption: string
  head: string
  lines: readonly BroughtLine[]
}) => {
  const { t, i18n } = useTranslation()
  if (lines.length === 0) return null
  const says = (certain: Brought, likely: Brought) => {
    const count = t("results.orders", { count: certain.count + likely.count })
    const sums = new Map<string, number>()
    for (const { minor, currency } of [...certain.totals, ...likely.totals])
      sums.set(currency, (sums.get(currency) ?? 0) + minor)
    const totals = [...sums].map(([currency, minor]) =>
      formatMoney({ minor, currency }, i18n.language)
    )
    return [count, ...totals].join(" · ")
  }
  return (
    <div className="flex flex-col gap-1">
      <BarPlot
        caption={caption}
        head={head}
        sure={t("results.sure")}
        maybe={t("results.maybe")}
        lines={lines.slice(0, most).map(({ id, name, certain, likely }) => ({
          id,
          name,
          href: routeHash(room, id),
          sure: certain.count,
          maybe: likely.count,
          says: says(certain, likely)
        }))}
      />
      {lines.length > most && (
        <p className="text-xs text-soft">{t("results.more", { count: lines.length - most })}</p>
      )}
    </div>
  )
}
