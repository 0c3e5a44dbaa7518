/** The practice chat in Firefox: what `test/beds/converse` does in a page of Playwright's. */
import type { ConverseBed } from "../beds/converse/index"
import type { Driver } from "./driver"

export const composerOf = (name: "alice" | "bob") =>
  `converse-chat[jid="${name}@localhost"] textarea.chat-textarea`

/** Goes to a chat by a click in the list. */
export const openChat = async (driver: Driver, name: "alice" | "bob"): Promise<void> => {
  await driver.click(`converse-roster a.open-chat[data-jid="${name}@localhost"]`)
  await driver.see(composerOf(name))
}

/** The page in a tab of its own, logged in. @returns its handle. */
export const logIn = async (driver: Driver, bed: ConverseBed): Promise<string> => {
  const handle = await driver.open("tab", bed.chat("alice"))
  await openChat(driver, "alice")
  return handle
}

/** What stands in the composer. */
export const written = (driver: Driver, name: "alice" | "bob"): Promise<unknown> =>
  driver.run((place) => document.querySelector<HTMLTextAreaElement>(place)?.value, composerOf(name))
