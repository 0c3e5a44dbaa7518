import { sharePage } from "./share-page"

/** Qzone's share page: the words stand above a card of the page's title and picture. */
export const qzone = sharePage({
  id: "qzone",
  mark: "third-party",
  arrival: "fields",
  page: "https://sns.qzone.qq.com/cgi-bin/qzshare/cgi_qzshare_onekey?",
  query: ({ url, text, title, picture }) => [
    ["url", url],
    ["title", title],
    ["desc", text],
    ["pics", picture]
  ]
})
