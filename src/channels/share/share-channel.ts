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
}

export type ShareRefusal = TargetRefusal | "text-too-long"

/**
 * - `href`: an address to open or copy, `https:` or `mailto:`; `chars` is what counts against the
 *   channel's limit.
 * - `qr`: the text to draw as a QR code, with text to copy beside it.
 */
export type ShareResult =
  | { ok: true; href: string; chars: number }
  | { ok: true; qr: string; text: string }
  | { ok: false; why: ShareRefusal }

/** One place to share to: one file, registered in index.ts. Pure; sends nothing, opens nothing. */
export interface ShareChannel {
  /** The file's name; stored with every link made. */
  readonly id: string
  /** Where the grammar comes from: the service's own document, others' code, or nobody checked. */
  readonly mark: "official" | "third-party" | "unchecked"
  readonly kind: "url" | "qr" | "copy"
  /** The most characters it takes: of the text for X, of the whole link elsewhere. */
  readonly limit?: number
  /** False where the words are not carried, only the address: the seller may copy them. */
  readonly carriesText: boolean
  build(request: ShareRequest): ShareResult
}
