import { useState } from "react"
import { cartChannelsFor, draftCart, shopOf } from "~jobs/draft-cart"
import type { LinkDraft } from "~jobs/make-share-link"
import type { Contact } from "~model/contact"
import { blankLink } from "~model/share-link"
import type { ShopSystem } from "~model/shop-system"
import { useNow } from "~ui/hooks/use-now"
import { useSettings } from "~ui/hooks/use-settings"
import { useMarks } from "~ui/screens/record/marks/use-marks"
import type { Choices } from "./cart-choices"
import { nameOfLine } from "./name-of-line"
import type { Line } from "./use-cart-lines"

const blank: Choices = { channel: "", landing: "cart", coupon: "", marked: "" }

/** The link that lines and choices make now, or why there is none; undefined until settings are read. */
export const useCartLink = (lines: readonly Line[], contact: Contact | null) => {
  const settings = useSettings()
  const at = useNow(60_000)
  const marks = useMarks() ?? []
  const [choices, setChoices] = useState(blank)
  const origin = lines[0] ? shopOf(lines[0].product) : ""
  const system: ShopSystem | "" = settings?.shopSystems[origin] ?? ""
  const folder = settings?.shopFolders[origin] ?? ""
  const channels = cartChannelsFor(system)
  const channel = channels.find((it) => it.id === choices.channel) ?? channels[0]
  if (!settings || !channel) return undefined
  const choice = marks.find((it) => it.value === choices.marked)
  const campaign = choice?.campaign ?? null
  const coupon = channel.carriesCoupon ? choices.coupon.trim() : ""
  // A campaign knows when its own coupon ends, and nothing of another.
  const couponEndsAt = coupon !== "" && campaign?.coupon === coupon ? campaign.couponEndsAt : null
  const code = contact?.code ?? ""
  const made = draftCart(lines, {
    channel,
    coupon,
    code,
    landing: choices.landing,
    folder,
    marks: choice?.marks ?? null,
    rules: settings.utmRules,
    at
  })
  const title = lines.map(nameOfLine).join(", ")
  const kept = (href: string): LinkDraft => ({
    ...blankLink,
    title,
    target: href,
    href,
    channel: channel.id,
    way: "cart",
    code,
    contactId: contact?.id ?? null,
    productId: lines[0]?.product.id ?? null,
    coupon,
    expiresAt: couponEndsAt,
    campaign: choice?.marks.slug ?? "",
    campaignId: campaign?.id ?? null
  })
  return {
    origin,
    folder,
    system,
    channels,
    channel,
    choices,
    choose: (fields: Partial<Choices>) => setChoices({ ...choices, ...fields }),
    made,
    title,
    coupon,
    couponEndsAt,
    kept
  }
}
