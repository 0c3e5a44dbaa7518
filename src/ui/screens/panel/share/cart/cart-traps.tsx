import { Info, TriangleAlert } from "lucide-react"
import { useTranslation } from "react-i18next"
import type { CartChannel, CartTrap } from "~channels/cart/cart-channel"
import { Icon } from "~ui/parts/icon"

/** What harms a buyer, or an order that shall be counted; the others are good to know. */
const harms: readonly CartTrap[] = ["empties-cart", "adds-each-time"]

/** What a link does beside what it is for, each as a sentence, the worst first. */
export const CartTraps = ({
  channel: { id, mark },
  traps
}: {
  channel: CartChannel
  traps: readonly CartTrap[]
}) => {
  const { t } = useTranslation()
  const said = traps.map((it) => ({
    harm: harms.includes(it),
    text:
      it === "needs-version"
        ? t(`carts.traps.needs-version.${id === "shopify-buy" ? id : "woocommerce-checkout"}`)
        : t(`carts.traps.${it}`)
  }))
  if (mark !== "official") said.push({ harm: false, text: t(`carts.marked.${mark}`) })
  return (
    <ul aria-label={t("carts.traps.title")} className="flex flex-col gap-1">
      {said.map(({ harm, text }) => (
        <li key={text} className="flex items-start gap-2 text-xs">
          <Icon
            of={harm ? TriangleAlert : Info}
            className={`mt-0.5 ${harm ? "text-due" : "text-soft"}`}
          />
          <span className="min-w-0 grow">{text}</span>
        </li>
      ))}
    </ul>
  )
}
