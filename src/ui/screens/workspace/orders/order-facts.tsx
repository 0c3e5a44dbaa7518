import { Copy } from "lucide-react"
import { useTranslation } from "react-i18next"
import type { Order } from "~model/order"
import { useCopy } from "~ui/hooks/use-copy"
import { useShopName } from "~ui/hooks/use-shop-name"
import { IconButton } from "~ui/parts/icon-button"
import { Section } from "../section"

const names = ["carrier", "tracking", "address", "origin", "campaign"] as const

/** What a back office told of an order. Nothing for one agreed in a chat. */
export const OrderFacts = ({ order }: { order: Order }) => {
  const { t } = useTranslation()
  const copy = useCopy()
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
              {name === "tracking" && (
                <IconButton
                  dense
                  label={t("fromPages.copyTracking")}
                  icon={Copy}
                  onClick={() => void copy(value)}
                />
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
