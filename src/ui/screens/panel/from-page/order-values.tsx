import { useTranslation } from "react-i18next"
import type { SeenOrder } from "~model/seen-order"
import { formatMoney } from "~model/money"
import { sayItems } from "~model/order-line"

/** What a page says of an order, as it says it: goods, total, state, where it goes, whence it came. */
export const OrderValues = ({ seen }: { seen: SeenOrder }) => {
  const { t, i18n } = useTranslation()
  const values: [string, string][] = [
    [t("fromPages.items"), sayItems(seen.lines)],
    [t("fromPages.total"), seen.total ? formatMoney(seen.total, i18n.language) : seen.totalSaid],
    [t("fromPages.state"), seen.stateSaid],
    [t("fromPages.address"), seen.address],
    [t("fromPages.carrier"), seen.carrier],
    [t("fromPages.tracking"), seen.tracking],
    [t("fromPages.origin"), seen.origin],
    [t("fromPages.campaign"), seen.campaign]
  ]
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-1 text-sm">
      {values
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="max-w-24 pt-px text-xs text-soft">{name}</dt>
            <dd className="line-clamp-3 break-words" title={value}>
              <bdi className="figures">{value}</bdi>
            </dd>
          </div>
        ))}
    </dl>
  )
}
