import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Finding, Fix } from "~channels/check/finding"
import { isShortHost } from "~channels/check/known-hosts"
import { isMiniProgramLink, miniProgramEndsBy } from "~channels/share/mini-program"
import { copyLink } from "~channels/share/copy-link"
import type { ShareChannel } from "~channels/share/share-channel"
import { type DraftedLink, draftLink } from "~jobs/draft-links"
import type { Product } from "~model/product"
import { isOver } from "~model/share-text"
import { useCopy } from "~ui/hooks/use-copy"
import { useLongAddress } from "~ui/hooks/use-long-address"
import { useNow } from "~ui/hooks/use-now"
import { useSettings } from "~ui/hooks/use-settings"
import { TextArea } from "~ui/parts/text-area"
import { LinkFindings } from "~ui/screens/record/link-check/link-findings"
import { useMarks } from "~ui/screens/record/marks/use-marks"
import { ChannelList, type Places } from "./channel-list"
import { MarksSelect } from "./marks-select"
import { PosterOffer } from "./poster-offer"
import { useCheck } from "~ui/screens/record/link-check/use-check"

/** What a channel gives: its link, and what speaks against it beyond what is said of the address. */
export interface Offer {
  drafted: DraftedLink
  findings: readonly Finding[]
}

/** A poster's link is the bare address, told apart from those that are copied. */
const poster: ShareChannel = { ...copyLink, id: "poster" }

/** Links for everybody: one per channel, with the seller's words and a campaign's marks. */
export const ForEverybody = ({
  url,
  title,
  product,
  words,
  onWords,
  marked,
  onMarked,
  places,
  onPlaces,
  onUrl
}: {
  /** Passed by `safeTarget`. */
  url: string
  title: string
  product: Product | null
  words: string
  onWords: (words: string) => void
  marked: string
  onMarked: (value: string) => void
  places: Places
  onPlaces: (places: Places) => void
  onUrl: (url: string) => void
}) => {
  const { t, i18n } = useTranslation()
  const at = useNow(60_000)
  const check = useCheck()
  const rules = useSettings()?.utmRules
  const copy = useCopy()
  const choices = useMarks() ?? []
  const longAddress = useLongAddress(url, isShortHost(new URL(url).hostname))
  const [withoutCoupon, setWithoutCoupon] = useState("")
  if (!rules) return null
  // Only the seller's own server makes such a link, and knows it by every sign.
  const closed = isMiniProgramLink(url)
  const choice = closed ? undefined : choices.find((it) => it.value === marked)
  const found = choice?.campaign ?? null
  const campaign =
    found && withoutCoupon === found.id ? { ...found, coupon: "", couponEndsAt: null } : found
  const setup = {
    campaign,
    marks: choice?.marks ?? null,
    words,
    rules,
    naming: [],
    at,
    locale: i18n.language
  }
  const coupon = campaign?.coupon ?? ""
  const couponEndsAt = campaign?.couponEndsAt ?? null
  const appWords = product?.shareTexts.find((it) => !isOver(it, at))?.text ?? ""
  // Said once, not again at each place.
  const ofAll = check({ target: url, coupon, couponEndsAt })
  const said = new Set(ofAll.map((it) => it.code))
  const ofCampaign = ofAll.filter((it) => it.code.startsWith("coupon-"))
  const offer = (channel: ShareChannel): Offer => {
    const made = draftLink({ url, product, name: title }, setup, channel)
    if (!made.ok) return { drafted: made, findings: [] }
    const expiresAt = closed ? miniProgramEndsBy(at) : made.draft.expiresAt
    const drafted = { ...made, draft: { ...made.draft, expiresAt } }
    const findings = check({
      target: made.draft.target,
      pasted: url,
      longAddress,
      appWords,
      channel: channel.id,
      asQr: channel.kind === "qr"
    })
    return { drafted, findings: findings.filter((it) => !said.has(it.code)) }
  }
  const fix = ({ what, to }: Fix) => {
    if (what === "target") onUrl(to)
    if (what === "words") void copy(to)
    if (what === "coupon") setWithoutCoupon(found?.id ?? "")
  }
  return (
    <section className="flex flex-col gap-2 border-t pt-3">
      <h2 className="text-sm font-semibold">{t("share.everybody")}</h2>
      <TextArea
        label={t("panel.share.words")}
        value={words}
        onChange={(event) => onWords(event.target.value)}
      />
      <MarksSelect
        label={t("panel.share.preset")}
        choices={choices}
        value={choice ? marked : ""}
        closed={closed ? t("share.closed") : ""}
        onChange={onMarked}
      />
      <LinkFindings findings={ofCampaign} onFix={fix} />
      <ChannelList {...{ offer, words, title, places, onPlaces }} onFix={fix} />
      {product && <PosterOffer product={product} drafted={offer(poster).drafted} />}
    </section>
  )
}
