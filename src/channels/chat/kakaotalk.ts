import { chatLink } from "./chat-link"

/** The chat of a KakaoTalk channel, by its public id: "_xeXample". */
export const kakaotalk = chatLink({
  id: "kakaotalk",
  mark: "official",
  handle: "id",
  pasted: /^(https?:\/\/)?pf\.kakao\.com\//i,
  form: /^(_[a-z\d]{3,20})(?:\/chat)?$/i,
  page: (id) => `https://pf.kakao.com/${id}/chat`
})
