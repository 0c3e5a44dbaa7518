import { safeTarget } from "~model/safe-target"
import type { ShareChannel } from "./share-channel"
import { encodeValue } from "../encode"

/**
 * LINE's share dialog for web pages, as a seller sits at a desktop: `line.me/R/share` opens on
 * phones only. iPhones are reported to ignore the text.
 */
export const line: ShareChannel = {
  id: "line",
  mark: "third-party",
  kind: "url",
  carriesText: true,
  build({ url, text }) {
    const target = safeTarget(url)
    if (!target.ok) return target
    const words = text.trim() === "" ? "" : `&text=${encodeValue(text.trim())}`
    const href = `https://social-plugins.line.me/lineit/share?url=${encodeValue(target.url)}${words}`
    return { ok: true, href, chars: href.length }
  }
}
