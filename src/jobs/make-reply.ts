import type { SelectionEntry } from "~platform/menus"
import { selectedIn } from "~platform/scripts"
import { openExtensionPage } from "~platform/tabs"
import { isLocked } from "./lock/lock-state"
import { offerReply } from "./reply-from-text"
import { whoseWords } from "./whose-words"

/**
 * Opens a new reply that is made of these words, to be looked over and saved.
 * @param from The customer whose words they are; "" where nobody is known.
 */
export const makeReply = async (words: string, from = ""): Promise<void> => {
  await offerReply(words, from)
  await openExtensionPage("tabs/workspace.html#replies/new")
}

/** "Make a reply of this", on the words selected in any page. */
export const replyEntry: SelectionEntry = {
  id: "make-reply",
  message: "make_reply",
  onChosen: async ({ text, tabId, frameId }) => {
    if (await isLocked()) return openExtensionPage("tabs/workspace.html")
    // The browser gives the words without their line breaks.
    const [whole, from] = await Promise.all([selectedIn(tabId, frameId), whoseWords(tabId)])
    await makeReply(bare(whole) === bare(text) || !text ? whole : text, from)
  }
}

const bare = (text: string): string => text.replaceAll(/\s+/gu, "")
