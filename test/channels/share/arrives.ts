import type { ShareChannel } from "~channels/share/share-channel"

/** What arrives at the other end: every value decoded by the URL standard's own reader. */
export interface Arrived {
  target: string
  text: string
  title: string
}

/** Words, then the address on the last line. */
const lastLine = (all: string): Arrived => {
  const lines = all.replaceAll("\r\n", "\n").split("\n")
  return { target: lines.at(-1) ?? "", text: lines.slice(0, -1).join("\n"), title: "" }
}

/** The name under which each service takes the address, and the words; "" where there are none. */
const names: Record<string, [url: string, text: string]> = {
  facebook: ["u", ""],
  pinterest: ["url", "description"],
  reddit: ["url", "title"],
  weibo: ["url", "title"],
  qq: ["url", "desc"],
  qzone: ["url", "desc"]
}

const inOneText: Record<string, string> = {
  whatsapp: "text",
  "line-app": "text",
  viber: "text",
  bluesky: "text",
  sms: "body",
  email: "body"
}

export const arrives = (channel: ShareChannel, href: string): Arrived => {
  const params = new URL(href).searchParams
  const get = (key: string) => params.get(key) ?? ""
  const one = inOneText[channel.id]
  if (one) return { ...lastLine(get(one)), title: get("subject") }
  const [url, text] = names[channel.id] ?? ["url", "text"]
  return { target: get(url), text: get(text), title: get("title") }
}
