import { chatLink } from "./chat-link"

/** WhatsApp's click to chat: the full international number, without "+", "00" or trunk zero. */
export const whatsapp = chatLink({
  id: "whatsapp",
  mark: "third-party",
  handle: "phone",
  pasted: /^(https?:\/\/)?wa\.me\/(?=\+?\d)/i,
  page: (digits) => `https://wa.me/${digits}`,
  textKey: "text"
})
