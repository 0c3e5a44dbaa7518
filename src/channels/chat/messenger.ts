import { chatLink } from "./chat-link"

/** A Facebook page's inbox. The reference may be lost on Android. */
export const messenger = chatLink({
  id: "messenger",
  mark: "official",
  handle: "page",
  pasted: /^(https?:\/\/)?(m\.me|(www\.|m\.)?facebook\.com)\//i,
  form: /^@?(?!profile\.php$)([a-z\d][a-z\d.-]{1,99})$/i,
  page: (name) => `https://m.me/${name}`,
  textKey: "text",
  refKey: "ref",
  maxRef: 2083
})
