import { safeTarget } from "~model/safe-target"
import type { ShareChannel } from "./share-channel"
import { encodeValue } from "../encode"

/** Facebook's sharer takes the address alone: the preview comes from the page's OpenGraph tags. */
export const facebook: ShareChannel = {
  id: "facebook",
  mark: "third-party",
  kind: "url",
  carriesText: false,
  build({ url }) {
    const target = safeTarget(url)
    if (!target.ok) return target
    const href = `https://www.facebook.com/sharer/sharer.php?u=${encodeValue(target.url)}`
    return { ok: true, href, chars: href.length }
  }
}
