/** Where a customer shall be able to write, and with what already in their box. */
export interface ChatRequest {
  /** Number, user name or id, as the seller typed it. */
  handle: string
  /** First words for the customer's box; may be empty, may have line breaks. */
  text: string
  /** What the service hands on to the seller with the first message; "" for none. Never personal data. */
  ref: string
}

/**
 * - `empty`; `bad-handle`: not what this service calls somebody by.
 * - `no-country`: a phone number without its country; `text-too-long`, `ref-too-long`.
 */
export type ChatRefusal = "empty" | "bad-handle" | "no-country" | "text-too-long" | "ref-too-long"

/** `href` may have a scheme of its own ("viber:", "sms:"), but only one of `CHAT_SCHEMES`. */
export type ChatResult = { ok: true; href: string; chars: number } | { ok: false; why: ChatRefusal }

/** The only schemes that links into a chat have. */
export const CHAT_SCHEMES = ["https:", "mailto:", "sms:", "viber:", "tg:"] as const

/** A way to write to the seller: one file, registered in `channels/index`. Pure. */
export interface ChatChannel {
  /** The file's name; stored with accounts and links. */
  readonly id: string
  /** Where the grammar comes from, see `ShareChannel`. */
  readonly mark: "official" | "third-party" | "unchecked"
  /** What its handles are, for the form's words. */
  readonly handle: "phone" | "user" | "id" | "email" | "page"
  /** The most characters of the whole link. */
  readonly limit?: number
  readonly carriesText: boolean
  readonly carriesRef: boolean
  build(request: ChatRequest): ChatResult
}
