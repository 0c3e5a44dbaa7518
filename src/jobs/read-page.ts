import { browser } from "~platform/browser"
import type { Message } from "~bridge/protocol"

/** `not-permitted`: the seller must press the key or the toolbar button on that page first. */
export type ReadPage = "reading" | "not-permitted"

/** Has the background look at a tab's page: who is on it, which product. Answers come as tab state. */
export const readPage = async (tabId: number): Promise<ReadPage> => {
  const message: Message = { to: "background", verb: "read-page", body: { tabId } }
  const answer: unknown = await browser.runtime.sendMessage(message)
  return answer === "reading" ? "reading" : "not-permitted"
}
