import type { ChatChannel, ChatRefusal, ChatRequest } from "./chat-channel"
import { encodeValue, MAX_LINK, oneLine, plainWords } from "../encode"
import { phoneDigits } from "./phone-handle"

/** As long as a `ChatAccount` keeps them. */
const MAX_HANDLE = 200

interface ChatLink {
  id: string
  mark: ChatChannel["mark"]
  handle: ChatChannel["handle"]
  /** What stands before a handle that was pasted as a link. */
  pasted?: RegExp
  /** What a handle must be, unless it is a phone number; its first group is what counts. */
  form?: RegExp
  /** The address of the chat, without a query. */
  page(handle: string): string
  /** Between page and values; "?" where nothing is said. */
  joint?: string
  textKey?: string
  refKey?: string
  /** The most characters of a reference. */
  maxRef?: number
  limit?: number
  encode?(value: string): string
}

const readHandle = (
  { pasted, form }: ChatLink,
  handle: string
): { ok: true; name: string } | { ok: false; why: ChatRefusal } => {
  const typed = handle.trim()
  if (typed.length > MAX_HANDLE) return { ok: false, why: "bad-handle" }
  const isLink = pasted !== undefined && pasted.test(typed)
  const bare = isLink ? typed.replace(pasted, "").replace(/\/?([?#].*)?$/s, "") : typed
  if (bare === "") return { ok: false, why: "empty" }
  if (!form) {
    // In a link the country always stands in front.
    const phone = phoneDigits(isLink ? bare.replace(/^\+?/, "+") : bare)
    return phone.ok ? { ok: true, name: phone.digits } : phone
  }
  const name = form.exec(bare)?.[1]
  return name ? { ok: true, name } : { ok: false, why: "bad-handle" }
}

/** A channel whose link is a page with the words and the reference in its query, if it takes any. */
export const chatLink = (link: ChatLink): ChatChannel => ({
  id: link.id,
  mark: link.mark,
  handle: link.handle,
  ...(link.limit !== undefined && { limit: link.limit }),
  carriesText: link.textKey !== undefined,
  carriesRef: link.refKey !== undefined,
  build(request: ChatRequest) {
    const who = readHandle(link, request.handle)
    if (!who.ok) return who
    const { textKey, refKey, encode = encodeValue } = link
    const ref = refKey === undefined ? "" : oneLine(request.ref)
    if (ref.length > (link.maxRef ?? MAX_LINK)) return { ok: false, why: "ref-too-long" }
    const text = textKey === undefined ? "" : plainWords(request.text)
    const values = [
      ...(ref ? [`${refKey}=${encode(ref)}`] : []),
      // LINE takes the whole query for the words, without a name.
      ...(text ? [textKey ? `${textKey}=${encode(text)}` : encode(text)] : [])
    ]
    const query = values.length > 0 ? (link.joint ?? "?") + values.join("&") : ""
    const href = link.page(who.name) + query
    return href.length > (link.limit ?? MAX_LINK)
      ? { ok: false, why: text ? "text-too-long" : "ref-too-long" }
      : { ok: true, href, chars: href.length }
  }
})
