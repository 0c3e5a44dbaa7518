import { chatLink } from "./chat-link"

/** Somebody on Zalo, by phone number. */
export const zalo = chatLink({
  id: "zalo",
  mark: "third-party",
  handle: "phone",
  pasted: /^(https?:\/\/)?zalo\.me\//i,
  page: (digits) => `https://zalo.me/${digits}`
})
