import { encodeMail, encodeValue } from "../encode"
import { chatLink } from "./chat-link"

/** A letter to the seller (RFC 6068); longer ones are cut by mail programs. */
export const email = chatLink({
  id: "email",
  mark: "official",
  handle: "email",
  pasted: /^mailto:/i,
  form: /^([^\s@,;:<>"()[\]\\?&#%/]{1,64}@[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)+)$/i,
  page: (address) => `mailto:${encodeValue(address).replace("%40", "@")}`,
  textKey: "body",
  limit: 2048,
  encode: encodeMail
})
