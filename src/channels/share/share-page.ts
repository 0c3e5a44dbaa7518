import { safeTarget } from "~model/safe-target"
import type { Arrival, ShareChannel, ShareNote, ShareRequest } from "./share-channel"
import { encodeValue, MAX_LINK, oneLine, plainWords } from "../encode"

/** What a page is given: a checked address, words without stray controls, a title of one line. */
export type Shared = { url: string; text: string; title: string; picture: string }

interface SharePage {
  id: string
  mark: ShareChannel["mark"]
  arrival: Arrival
  notes?: readonly ShareNote[]
  /** Up to its query: "https://t.me/share/url?". */
  page: string
  /** Names and values in their order; what is empty is left out. */
  query(shared: Shared): readonly (readonly [string, string])[]
  /** The most that `count` may say; of the whole link without a `count`. */
  limit?: number
  /** What counts against the limit. */
  count?(shared: Shared): number
  encode?(value: string): string
}

const pictureOf = ({ picture = "" }: ShareRequest): string => {
  const target = safeTarget(picture)
  return target.ok ? target.url : ""
}

/** A channel whose page is opened with everything in its query, as nearly all are. */
export const sharePage = ({
  page,
  query,
  count,
  encode = encodeValue,
  notes = [],
  ...rest
}: SharePage): ShareChannel => ({
  ...rest,
  notes,
  kind: "url",
  carriesText: rest.arrival !== "url-only",
  build(request) {
    const target = safeTarget(request.url)
    if (!target.ok) return target
    const shared = {
      url: target.url,
      text: plainWords(request.text),
      title: oneLine(request.title ?? ""),
      picture: pictureOf(request)
    }
    const pairs = query(shared).filter(([, value]) => value !== "")
    const href = page + pairs.map(([key, value]) => `${key}=${encode(value)}`).join("&")
    const tooLong = { ok: false, why: shared.text === "" ? "too-long" : "text-too-long" } as const
    // Before counting: it takes long for what is long.
    if (href.length > MAX_LINK) return tooLong
    const chars = count?.(shared) ?? href.length
    return chars > (rest.limit ?? MAX_LINK) ? tooLong : { ok: true, href, chars }
  }
})
