import { chatLink } from "./chat-link"

/** An Instagram account's messages; no words can be put there. */
export const instagram = chatLink({
  id: "instagram",
  mark: "official",
  handle: "user",
  pasted: /^(https?:\/\/)?(ig\.me\/m|(www\.)?instagram\.com)\//i,
  form: /^@?((?=.*\w)[\w.]{1,30})$/,
  page: (name) => `https://ig.me/m/${name}`,
  refKey: "ref",
  maxRef: 2083
})
