import { safeTarget } from "~model/safe-target"
import type { ShareChannel } from "./share-channel"
import { encodeMail, textThenUrl } from "../encode"

/** Longer mailto links are cut or refused by mail programs and the systems that start them. */
const LIMIT = 2048

/** A letter to nobody yet: RFC 6068. */
export const email: ShareChannel = {
  id: "email",
  mark: "official",
  kind: "url",
  limit: LIMIT,
  carriesText: true,
  build({ url, text, title = "" }) {
    const target = safeTarget(url)
    if (!target.ok) return target
    // A line break in a subject would begin another header.
    const subject = title.replace(/\s+/g, " ").trim()
    const head = subject === "" ? "" : `subject=${encodeMail(subject)}&`
    const href = `mailto:?${head}body=${encodeMail(textThenUrl(text, target.url))}`
    return href.length > LIMIT
      ? { ok: false, why: "text-too-long" }
      : { ok: true, href, chars: href.length }
  }
}
