import { useState } from "react"
import { useTranslation } from "react-i18next"
import { cartChannelsFor, draftCart, shopOf } from "~jobs/draft-cart"
import { chooseShopSystem } from "~jobs/shop-systems"
import type { Contact } from "~model/contact"
import type { Product } from "~model/product"
import { blankLink } from "~model/share-link"
import { useNow } from "~ui/hooks/use-now"
import { useSettings } from "~ui/hooks/use-settings"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { ProductPick } from "../product-pick"
import { useKeep } from "../use-keep"
import { useMarks } from "../use-marks"
import { CartChoices, type Choices } from "./cart-choices"
import { CartLine } from "./cart-line"
import { CartResult } from "./cart-result"
import { nameOfLine } from "./name-of-line"
import { useCartLines } from "./use-cart-lines"
import { useSayRefusedCart } from "./use-say-refused-cart"

const blank: Choices = { channel: "", landing: "cart", coupon: "", marked: "" }

/** Refusals that are said at a field of their own. */
const ofCoupon = ["bad-coupon", "no-coupon"]
const ofId = ["no-shop-id", "bad-shop-id"]

/** One cart while it is put together. */
export const CartDesk = ({
  product,
  contact
}: {
  product: Product | null
  contact: Contact | null
}) => {
  const { t } = useTranslation()
  const settings = useSettings()
  const at = useNow(60_000)
  const done = useUndoToast()
  const say = useSayRefusedCart()
  const { keep } = useKeep()
  const marks = useMarks()
  const cart = useCartLines(product)
  const [choices, setChoices] = useState(blank)
  const [withCode, setWithCode] = useState(true)
  if (!settings) return null
  const { lines } = cart
  const origin = lines[0] ? shopOf(lines[0].product) : ""
  const system = settings.shopSystems[origin] ?? ""
  const channels = cartChannelsFor(system)
  const channel = channels.find((it) => it.id === choices.channel) ?? channels[0]
  if (!channel) return null
  const choice = marks.find((it) => it.value === choices.marked)
  const coupon = channel.carriesCoupon ? choices.coupon.trim() : ""
  const code = (withCode && contact?.code) || ""
  // A campaign knows when its own coupon ends, and nothing of another.
  const couponEndsAt =
    coupon !== "" && choice?.campaign?.coupon === coupon ? choice.campaign.couponEndsAt : null
  const { landing } = choices
  const rest = { channel, coupon, code, landing, at, rules: settings.utmRules }
  const made = draftCart(lines, { ...rest, marks: choice?.marks ?? null })
  const why = made.ok || made.of !== "cart" ? "" : made.why
  const wrongAt = made.ok || made.of !== "cart" || ofCoupon.includes(why) ? -1 : made.line
  const said = made.ok ? "" : say(made, lines)
  const title = lines.map(nameOfLine).join(", ")
  const given = (href: string) =>
    keep({
      ...blankLink,
      title: title.slice(0, 300),
      target: href.slice(0, 4000),
      href,
      channel: channel.id,
      way: "cart",
      code,
      contactId: code && contact ? contact.id : null,
      productId: lines[0]?.product.id ?? null,
      coupon: coupon.slice(0, 100),
      expiresAt: couponEndsAt,
      campaign: choice?.marks.slug ?? "",
      campaignId: choice?.campaign?.id ?? null
    })
  return (
    <section aria-label={t("carts.title")} className="flex flex-col gap-3 border-t pt-3">
      <ul aria-label={t("carts.lines")}>
        {lines.map((line, index) => (
          <CartLine
            key={line.key}
            line={line}
            countable={channel.carriesQuantity}
            wrong={index === wrongAt ? said : ""}
            asksId={index === wrongAt && ofId.includes(why)}
            onVariant={(id) => cart.choose(line.key, id)}
            onCount={(typed) => cart.count(line.key, typed)}
            onRemove={() => cart.remove(line.key)}
            onAnother={
              line.product.variants.length > 1 && channel.mostLines > 1
                ? () => cart.add(line.product)
                : null
            }
          />
        ))}
      </ul>
      {lines.length === 0 && <p className="text-sm text-soft">{t("carts.empty")}</p>}
      {(channel.mostLines > 1 || lines.length === 0) && (
        <ProductPick label={t("carts.add")} placeholder={t("carts.addHint")} onPick={cart.add} />
      )}
      {lines.length > 0 && (
        <CartChoices
          system={system}
          channels={channels}
          channel={channel}
          choices={choices}
          couponWrong={ofCoupon.includes(why) ? said : ""}
          onSystem={(it) => void chooseShopSystem(origin, it).then(done)}
          onChange={(fields) => setChoices({ ...choices, ...fields })}
        />
      )}
      {contact && lines.length > 0 && (
        <label className="flex items-center gap-2 text-sm">
          <input
            type="checkbox"
            checked={withCode}
            onChange={(event) => setWithCode(event.target.checked)}
          />
          <span className="min-w-0 [overflow-wrap:anywhere]">
            {t("carts.forWhom", { name: contact.name })}
          </span>
        </label>
      )}
      {!made.ok && made.of === "marks" && (
        <p role="alert" className="text-xs text-danger">
          {said}
        </p>
      )}
      {made.ok && (
        <CartResult
          key={made.href}
          href={made.href}
          traps={made.traps}
          channel={channel}
          title={title}
          coupon={coupon}
          couponEndsAt={couponEndsAt}
          onFix={({ what }) => what === "coupon" && setChoices({ ...choices, coupon: "" })}
          onKeep={() => void given(made.href)}
        />
      )}
    </section>
  )
}
