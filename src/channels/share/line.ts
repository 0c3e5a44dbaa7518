import { sharePage } from "./share-page"

/** LINE's share dialog for web pages, as a seller sits at a desktop. */
export const line = sharePage({
  id: "line",
  mark: "third-party",
  arrival: "text-first",
  notes: ["card-from-page", "iphone-no-words"],
  page: "https://social-plugins.line.me/lineit/share?",
  query: ({ url, text }) => [
    ["url", url],
    ["text", text]
  ]
})
