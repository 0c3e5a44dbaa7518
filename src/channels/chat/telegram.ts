import type { ChatChannel } from "./chat-channel"
import { chatLink } from "./chat-link"

const shared = { id: "telegram", mark: "unchecked", handle: "user", textKey: "text" } as const
const pasted = /^(https?:\/\/)?(t|telegram)\.me\//i

const byName = chatLink({
  ...shared,
  pasted,
  form: /^@?([a-z]\w{3,31})$/i,
  page: (name) => `https://t.me/${name}`
})

const byNumber = chatLink({ ...shared, pasted, page: (digits) => `https://t.me/+${digits}` })

/** Somebody on Telegram, by user name, or by phone number where they may be found by it. */
export const telegram: ChatChannel = {
  ...byName,
  build: (request) => {
    const [typed = ""] = request.handle.trim().replace(pasted, "").split(/[?#]/, 1)
    return (/\p{L}/u.test(typed) ? byName : byNumber).build(request)
  }
}
