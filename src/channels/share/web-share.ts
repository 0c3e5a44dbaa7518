import { safeTarget } from "~model/safe-target"
import type { ShareChannel } from "./share-channel"
import { oneLine, plainWords } from "../encode"

/** The device's own list of apps: `navigator.share`, which wants a gesture; Firefox has none. */
export const webShare: ShareChannel = {
  id: "web-share",
  mark: "official",
  kind: "device",
  carriesText: true,
  arrival: "text-first",
  notes: [],
  build({ url, text, title = "" }) {
    const target = safeTarget(url)
    if (!target.ok) return target
    const device = { title: oneLine(title), text: plainWords(text), url: target.url }
    return { ok: true, href: target.url, chars: target.url.length, device }
  }
}
