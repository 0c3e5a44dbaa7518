import type { TargetRefusal } from "~model/safe-target"

/** What is shared: an address, and words beside it. */
export type ShareRequest = {
  /** http(s); checked again by every channel. */
  url: string
  /** The seller's words; may be empty, may have line breaks. */
  text: string
  /** Subject or headline, where a channel has one. */
  title?: string
  /** Language of the channel's own page, BCP 47. */
  locale?: string
  /** Address of the product's picture, for the channels that pin one; left out if it is no address. */
  picture?: string
}

export type ShareRefusal = TargetRefusal | "text-too-long"

/** What `navigator.share` is given. */
export type DeviceShare = { title: string; text: string; url: string }

/**
 * - `href`: an address to open or copy, its scheme one of `SHARE_SCHEMES`; `chars` is what counts
 *   against the channel's limit. With `device`, what to hand to the browser's own sharing instead of
 *   opening it.
 * - `qr`: the text to draw as a QR code, with text to copy beside it.
 */
export type ShareResult =
  | { ok: true; href: string; chars: number; device?: DeviceShare }
  | { ok: true; qr: string; text: string }
  | { ok: false; why: ShareRefusal }

/** The only schemes that share links have. What is shared itself is http(s) alone. */
export const SHARE_SCHEMES = ["https:", "http:", "mailto:", "sms:", "viber:"] as const

/**
 * Where words and address stand when they arrive.
 * - `text-first`: the words, the address on a line of its own. `url-first`: the other way round.
 * - `headline`: the words are the headline of a link. `fields`: a title, then words and address.
 * - `url-only`: the address alone.
 */
export type Arrival = "text-first" | "url-first" | "headline" | "fields" | "url-only"

/**
 * What a seller should know before.
 * - `card-from-page`: picture and title come from the page's OpenGraph tags.
 * - `words-left-out`: the words are not carried; they can be copied.
 * - `phone-only`, `app-needed`: opens on phones only; needs the service's app.
 * - `iphone-no-words`: iPhones are reported to drop the words.
 * - `picture-chosen-there`: one of the page's pictures is chosen on the service's page.
 * - `scan`: is scanned, or kept as a picture and pressed long.
 */
export type ShareNote =
  | "card-from-page"
  | "words-left-out"
  | "phone-only"
  | "app-needed"
  | "iphone-no-words"
  | "picture-chosen-there"
  | "scan"

/** One place to share to: one file, registered in index.ts. Pure; sends nothing, opens nothing. */
export interface ShareChannel {
  /** The file's name; stored with every link made. */
  readonly id: string
  /** Where the grammar comes from: the service's own document, others' code, or nobody checked. */
  readonly mark: "official" | "third-party" | "unchecked"
  /** `device`: through `navigator.share`, within a gesture; hidden in browsers without it. */
  readonly kind: "url" | "qr" | "copy" | "device"
  /** The most characters it takes: of the text for X and others, of the whole link elsewhere. */
  readonly limit?: number
  /** False where the words are not carried, only the address: the seller may copy them. */
  readonly carriesText: boolean
  readonly arrival: Arrival
  readonly notes: readonly ShareNote[]
  build(request: ShareRequest): ShareResult
}
