import { safeTarget } from "~model/safe-target"
import type { ShareChannel } from "./share-channel"
import { textThenUrl } from "../encode"

/** Denser codes are not read from one phone's screen by another's camera. */
const LIMIT = 512

/** WeChat has no address to share by: a QR code of the page, and text to copy. */
export const wechat: ShareChannel = {
  id: "wechat",
  mark: "official",
  kind: "qr",
  limit: LIMIT,
  carriesText: false,
  arrival: "url-only",
  notes: ["scan", "words-left-out"],
  build({ url, text }) {
    const target = safeTarget(url)
    if (!target.ok) return target
    if (target.url.length > LIMIT) return { ok: false, why: "too-long" }
    return { ok: true, qr: target.url, text: textThenUrl(text, target.url) }
  }
}
