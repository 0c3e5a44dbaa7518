/** A carrier, how people write its name, and the page where it tells of a parcel. */
interface Carrier {
  /** Lower case, without spaces and marks; a carrier whose name begins with one of these is it. */
  names: readonly string[]
  /** `{number}` becomes the parcel's number. */
  url: string
}

/** A link of the seller's own for a carrier; see `Settings.carriers`. */
export interface CarrierLink {
  name: string
  url: string
}

const kuaidi100 = (company: string) => `https://www.kuaidi100.com/chaxun?com=${company}&nu={number}`

/**
 * The carriers' public pages, put into texts as they are and never opened from here. Those in China
 * without an open page of their own stand at Kuaidi100, which people use there.
 */
export const carriers: readonly Carrier[] = [
  {
    names: ["dhl"],
    url: "https://www.dhl.com/global-en/home/tracking.html?tracking-id={number}"
  },
  { names: ["ups"], url: "https://www.ups.com/track?tracknum={number}" },
  { names: ["fedex"], url: "https://www.fedex.com/fedextrack/?trknbr={number}" },
  { names: ["usps"], url: "https://tools.usps.com/go/TrackConfirmAction?tLabels={number}" },
  {
    names: ["royalmail"],
    url: "https://www.royalmail.com/track-your-item#/tracking-results/{number}"
  },
  { names: ["evri", "hermesuk"], url: "https://www.evri.com/track/parcel/{number}/details" },
  { names: ["dpd"], url: "https://tracking.dpd.de/status/en_US/parcel/{number}" },
  { names: ["gls"], url: "https://gls-group.eu/EU/en/parcel-tracking?match={number}" },
  {
    names: ["laposte", "colissimo"],
    url: "https://www.laposte.fr/outils/suivre-vos-envois?code={number}"
  },
  {
    names: ["canadapost", "postescanada"],
    url: "https://www.canadapost-postescanada.ca/track-reperage/en#/details/{number}"
  },
  {
    names: ["australiapost", "auspost"],
    url: "https://auspost.com.au/mypost/track/#/details/{number}"
  },
  {
    names: ["japanpost", "日本郵便"],
    url: "https://trackings.post.japanpost.jp/services/srv/search/direct?reqCodeNo1={number}&locale=en"
  },
  { names: ["sf", "顺丰", "順豐"], url: kuaidi100("shunfeng") },
  { names: ["zto", "中通"], url: kuaidi100("zhongtong") },
  { names: ["yto", "圆通"], url: kuaidi100("yuantong") },
  { names: ["sto", "申通"], url: kuaidi100("shentong") },
  { names: ["yunda", "韵达"], url: kuaidi100("yunda") },
  { names: ["jtexpress", "j&t", "极兔"], url: kuaidi100("jtexpress") },
  { names: ["ems"], url: kuaidi100("ems") },
  { names: ["chinapost", "中国邮政", "邮政"], url: kuaidi100("youzhengguonei") },
  { names: ["京东", "jdlogistics"], url: kuaidi100("jd") },
  { names: ["德邦", "deppon"], url: kuaidi100("debangwuliu") }
]

const plain = (name: string): string =>
  name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s._-]/g, "")

/** A short Latin name only where it stands for itself: "UPS Standard", never "Upstate Couriers". */
const names = (name: string, carrier: string): boolean => {
  const said = name.normalize("NFKC").trim().toLowerCase()
  if (!/^[\w&]+$/.test(carrier)) return plain(said).startsWith(carrier)
  return (
    plain(said) === carrier
    || plain(said.split(/[\s,/(-]/)[0] ?? "") === carrier
    || (carrier.length > 4 && plain(said).startsWith(carrier))
  )
}

/** Whether an address may be a carrier's page: https, with the number's place in it. */
export const isCarrierUrl = (url: string): boolean =>
  /^https:\/\/[^\s/]+\/\S*$/.test(url) && url.includes("{number}") && URL.canParse(url)

/**
 * Where the carrier tells of a parcel; "" where that is not known. A link of the seller's own comes
 * before the known ones.
 */
export const trackingLink = (
  carrier: string,
  number: string,
  own: readonly CarrierLink[]
): string => {
  const parcel = number.trim()
  if (!carrier.trim() || !parcel) return ""
  const url =
    own.find((it) => plain(it.name) === plain(carrier) && isCarrierUrl(it.url))?.url
    ?? carriers.find((it) => it.names.some((name) => names(carrier, name)))?.url
  return url?.replaceAll("{number}", encodeURIComponent(parcel)) ?? ""
}
