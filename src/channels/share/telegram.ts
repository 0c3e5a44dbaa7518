import { safeTarget } from "~model/safe-target"
import type { ShareChannel } from "./share-channel"
import { encodeValue } from "../encode"

/** Telegram's share page; the draft is the address, a line break, the text. */
export const telegram: ShareChannel = {
  id: "telegram",
  mark: "official",
  kind: "url",
  carriesText: true,
  build({ url, text }) {
    const target = safeTarget(url)
    if (!target.ok) return target
    const words = text.trim() === "" ? "" : `&text=${encodeValue(text.trim())}`
    const href = `https://t.me/share/url?url=${encodeValue(target.url)}${words}`
    return { ok: true, href, chars: href.length }
  }
}
