import { withoutTrackers } from "~model/product-url"
import type { LinkRule } from "./finding"

/** More, and one phone no longer reads it from another's screen. */
const MOST = 512
/** From here on it must be shown large: version 10 of ISO/IEC 18004 at level M ends at 213 bytes. */
const DENSE = 213

export const qrRules: LinkRule = ({ asQr, channel, pasted }, url) => {
  if (!asQr && channel !== "wechat") return []
  const { length } = url.href
  if (length <= DENSE) return []
  // A campaign's marks are put into it again.
  const before = pasted || url.href
  const short = withoutTrackers(before)
  const fix = short.length < before.length ? ({ what: "target", to: short } as const) : null
  const values = { chars: String(length), most: String(MOST) }
  return length > MOST
    ? [{ code: "qr-too-long", level: "stop", values, fix }]
    : [{ code: "qr-dense", level: "note", values, fix }]
}
