import { useTranslation } from "react-i18next"
import type { Order } from "~model/order"
import { useShopName } from "~ui/hooks/use-shop-name"
import { Section } from "../section"

const names = ["origin", "campaign"] as const

/** What a back office told of an order. Nothing for one agreed in a chat. */
export const OrderFacts = ({ order }: { order: Order }) => {
  const { t } = useTranslation()
  const shopName = useShopName()
  const facts = [
    ["shop", order.site ? shopName(order.site) : ""] as const,
    ["state", order.stateSaid] as const,
    ...names.map((name) => [name, order[name]] as const)
  ].filter(([, value]) => value)
  if (facts.length === 0) return null
  return (
    <Section title={t("fromPages.details")}>
      <dl className="text-sm">
        {facts.map(([name, value]) => (
          <div
            key={name}
            className="grid items-center gap-x-4 border-b py-1.5 last:border-b-0 sm:grid-cols-[10rem_1fr]"
          >
            <dt className="text-soft">{t(`fromPages.${name}`)}</dt>
            <dd className="flex min-w-0 items-center gap-1">
              <bdi className="figures min-w-0 break-words">{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
