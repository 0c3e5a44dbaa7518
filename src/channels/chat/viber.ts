import { chatLink } from "./chat-link"

/** Somebody on Viber, whose app must be there. */
export const viber = chatLink({
  id: "viber",
  mark: "third-party",
  handle: "phone",
  page: (digits) => `viber://chat?number=${digits}`
})
