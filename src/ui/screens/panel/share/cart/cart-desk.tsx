import { useState } from "react"
import { useTranslation } from "react-i18next"
import { chooseShopFolder, chooseShopSystem } from "~jobs/shop-systems"
import type { Contact } from "~model/contact"
import type { Product } from "~model/product"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { ProductPick } from "../product-pick"
import { useKeep } from "~ui/screens/record/links/use-keep"
import { CartChoices } from "./cart-choices"
import { CartLine } from "./cart-line"
import { CartResult } from "./cart-result"
import { ShopFolder } from "./shop-folder"
import { WithCode } from "./with-code"
import { useCartLines } from "./use-cart-lines"
import { useCartLink } from "./use-cart-link"
import { useSayRefusedCart } from "./use-say-refused-cart"

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
  const done = useUndoToast()
  const say = useSayRefusedCart()
  const { keep } = useKeep()
  const cart = useCartLines(product)
  const [withCode, setWithCode] = useState(true)
  const link = useCartLink(cart.lines, withCode ? contact : null)
  if (!link) return null
  const { lines } = cart
  const { channel, made } = link
  const why = made.ok || made.of !== "cart" ? "" : made.why
  const wrongAt = made.ok || made.of !== "cart" || ofCoupon.includes(why) ? -1 : made.line
  const said = made.ok ? "" : say(made, lines)
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
              channel.mostLines > 1 && cart.hasMore(line) ? () => cart.add(line.product) : null
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
          system={link.system}
          channels={link.channels}
          channel={channel}
          choices={link.choices}
          couponWrong={ofCoupon.includes(why) ? said : ""}
          onSystem={(it) => void chooseShopSystem(link.origin, it).then(done)}
          onChange={link.choose}
        />
      )}
      {lines.length > 0 && channel.fromFolder && (
        <ShopFolder
          key={link.origin}
          origin={link.origin}
          folder={link.folder}
          onFolder={(it) => void chooseShopFolder(link.origin, it).then(done)}
        />
      )}
      {contact && lines.length > 0 && (
        <WithCode name={contact.name} on={withCode} onChange={setWithCode} />
      )}
      {!made.ok && made.of === "marks" && (
        <p role="alert" className="text-xs text-danger">
          {said}
        </p>
      )}
      {made.ok && (
        <CartResult
          href={made.href}
          traps={made.traps}
          channel={channel}
          title={link.title}
          coupon={link.coupon}
          couponEndsAt={link.couponEndsAt}
          onFix={({ what }) => what === "coupon" && link.choose({ coupon: "" })}
          onKeep={() => void keep(link.kept(made.href))}
        />
      )}
    </section>
  )
}
