/** What is looked at before a link is given: where it leads, how, and what is promised with it. */
export interface LinkCheckInput {
  /** The page it leads to, as it stands in the link. */
  target: string
  /** As it was pasted or taken from the page, before anything was put into it; "" for the same. */
  pasted: string
  /** Id of the channel, or "chat". */
  channel: string
  /** It is shown as a QR code. */
  asQr: boolean
  /** A number that the link writes to; "" for none. */
  phone: string
  /** "" for none. */
  coupon: string
  /** When the coupon ends; null where nobody knows. */
  couponEndsAt: number | null
  /** When words or an address that open an app stop doing so; null where nobody knows. */
  expiresAt: number | null
  /** Words that open the product in its app and still work; "" for none. */
  appWords: string
  /** Where the target leads, if it is a short link whose long address is kept; "" for none. */
  longAddress: string
  /** It is for nobody in particular. */
  forEverybody: boolean
  /** Hosts of the seller's own shops: one that only looks like them is told. */
  ownHosts: readonly string[]
  now: number
}

export type FindingCode =
  | "not-a-link"
  | "unsafe-scheme"
  | "has-credentials"
  | "too-long"
  | "http"
  | "punycode"
  | "look-alike"
  | "mixed-scripts"
  | "short-link-blocked"
  | "short-link-preview"
  | "wechat-obstructs"
  | "utm-twice"
  | "utm-overwritten"
  | "utm-behind-fragment"
  | "utm-personal-data"
  | "customer-code"
  | "qr-too-long"
  | "qr-dense"
  | "number-no-country"
  | "number-bad"
  | "coupon-expired"
  | "coupon-ends-soon"
  | "expired"
  | "expires-soon"

/**
 * What one click puts right: another address (`target`), number (`phone`), no coupon (`coupon`), or
 * words that are copied in its place (`words`).
 */
export interface Fix {
  what: "target" | "phone" | "coupon" | "words"
  to: string
}

/**
 * - `stop`: it would not work, or harm. `warn`: it may not do what it shall. `note`: good to know.
 * - `values`: for the sentence of `code`; data, never markup.
 */
export interface Finding {
  code: FindingCode
  level: "stop" | "warn" | "note"
  values: Readonly<Record<string, string>>
  fix: Fix | null
}

/** One thing that is looked at. Pure and quick: it runs at every key. `url` is `target`, parsed. */
export type LinkRule = (input: LinkCheckInput, url: URL) => readonly Finding[]
