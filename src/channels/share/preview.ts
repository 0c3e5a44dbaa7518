import { safeTarget } from "~model/safe-target"
import type { ShareChannel, ShareNote, ShareRequest } from "./share-channel"
import { oneLine, plainWords, textThenUrl } from "../encode"

/** What the other side sees, as plain text: data, never markup. "" where a part is missing. */
export type SharePreview = {
  /** Above all else: a subject, the title of a link. */
  headline: string
  /** Line by line, the address in it as it stands there. */
  body: string
  notes: readonly ShareNote[]
}

/** Null where the address is none; what `build` refuses for its length is shown all the same. */
export const previewOf = (channel: ShareChannel, request: ShareRequest): SharePreview | null => {
  const target = safeTarget(request.url)
  if (!target.ok) return null
  const { url } = target
  const words = plainWords(request.text)
  const title = oneLine(request.title ?? "")
  const seen = {
    "text-first": { headline: "", body: textThenUrl(words, url) },
    "url-first": { headline: "", body: words === "" ? url : `${url}\n${words}` },
    fields: { headline: title, body: textThenUrl(words, url) },
    headline: { headline: oneLine(words) || title, body: url },
    "url-only": { headline: "", body: url }
  }[channel.arrival]
  return { ...seen, notes: channel.notes }
}
