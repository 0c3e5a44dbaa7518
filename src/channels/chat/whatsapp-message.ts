import { chatLink } from "./chat-link"

/** A short link that WhatsApp Business gave, its words in it. The code is kept, never made up. */
export const whatsappMessage = chatLink({
  id: "whatsapp-message",
  mark: "official",
  handle: "id",
  pasted: /^(https?:\/\/)?(wa\.me|api\.whatsapp\.com)\/message\//i,
  form: /^([A-Za-z0-9]{8,32})$/,
  page: (code) => `https://wa.me/message/${code}`
})
