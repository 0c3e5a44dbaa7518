import { safeTarget } from "~model/safe-target"
import type { ShareChannel } from "./share-channel"
import { encodeValue, textThenUrl } from "../encode"

/** `wa.me` without a number: the seller chooses whom in WhatsApp. */
export const whatsapp: ShareChannel = {
  id: "whatsapp",
  mark: "third-party",
  kind: "url",
  carriesText: true,
  build({ url, text }) {
    const target = safeTarget(url)
    if (!target.ok) return target
    const href = `https://wa.me/?text=${encodeValue(textThenUrl(text, target.url))}`
    return { ok: true, href, chars: href.length }
  }
}
