import { sharePage } from "./share-page"

/** QQ's share page: a card of a title, the words under it, a picture. */
export const qq = sharePage({
  id: "qq",
  mark: "third-party",
  arrival: "fields",
  page: "https://connect.qq.com/widget/shareqq/index.html?",
  query: ({ url, text, title, picture }) => [
    ["url", url],
    ["title", title],
    ["desc", text],
    ["pics", picture]
  ]
})
