import { safeTarget } from "~model/safe-target"
import type { ShareChannel } from "./share-channel"

/** The address itself, for any place that has no channel here. */
export const copyLink: ShareChannel = {
  id: "copy-link",
  mark: "official",
  kind: "copy",
  carriesText: false,
  arrival: "url-only",
  notes: [],
  build({ url }) {
    const target = safeTarget(url)
    return target.ok ? { ok: true, href: target.url, chars: target.url.length } : target
  }
}
