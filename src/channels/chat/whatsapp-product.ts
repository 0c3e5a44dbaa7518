import { chatLink } from "./chat-link"

/** One product of a WhatsApp catalogue: its number and the account's, as in the link the app gives. */
export const whatsappProduct = chatLink({
  id: "whatsapp-product",
  mark: "third-party",
  handle: "id",
  pasted: /^(https?:\/\/)?wa\.me\/p\//i,
  form: /^(\d{5,25}\/[1-9]\d{7,14})$/,
  page: (product) => `https://wa.me/p/${product}`
})
