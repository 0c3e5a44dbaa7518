import { chatLink } from "./chat-link"

/** All products of a WhatsApp Business account. */
export const whatsappCatalogue = chatLink({
  id: "whatsapp-catalogue",
  mark: "official",
  handle: "phone",
  pasted: /^(https?:\/\/)?wa\.me\/c\//i,
  page: (digits) => `https://wa.me/c/${digits}`
})
