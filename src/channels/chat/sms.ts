import { chatLink } from "./chat-link"

/** A text message to the seller. `?&body=` serves Android (RFC 5724) and iPhones, which want `&`. */
export const sms = chatLink({
  id: "sms",
  mark: "third-party",
  handle: "phone",
  page: (digits) => `sms:+${digits}`,
  joint: "?&",
  textKey: "body",
  limit: 1024
})
