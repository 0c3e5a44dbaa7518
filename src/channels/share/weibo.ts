import { sharePage } from "./share-page"

/** A post on Weibo: the words, then the address. */
export const weibo = sharePage({
  id: "weibo",
  mark: "third-party",
  arrival: "text-first",
  notes: ["card-from-page"],
  page: "https://service.weibo.com/share/share.php?",
  query: ({ url, text, title, picture }) => [
    ["url", url],
    ["title", text || title],
    ["pic", picture]
  ]
})
