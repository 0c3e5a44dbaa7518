import { chatLink } from "./chat-link"

/** A LINE Official Account; on phones alone. The whole query is the words, without a name. */
export const lineOfficial = chatLink({
  id: "line-official",
  mark: "official",
  handle: "id",
  pasted: /^https?:\/\/line\.me\/(R\/)?ti\/p\/(%40|(?=@))/i,
  form: /^@?([a-z\d._-]{3,30})$/i,
  page: (name) => `https://line.me/R/oaMessage/%40${name}/`,
  textKey: ""
})
