import type { Locator, Page } from "@playwright/test"

import { start as startConverse } from "../../../test/beds/converse/index"
import { editors, start as startEditors } from "../../../test/beds/editors/index"
import { start as startLounge } from "../../../test/beds/lounge/index"

/** A box that is written in, and what its page would say is in it. */
export interface Place {
  name: string
  open(page: Page): Promise<void>
  box(page: Page): Locator
  /** By the editor's own model. */
  text(page: Page): Promise<string>
  clear(page: Page): Promise<void>
  /** Where the caret stands, in UTF-16 units; only where the way of an arrow key follows the text's direction. */
  caret?(page: Page): Promise<number>
  /** How many messages went out; there must be none. */
  gone(page: Page): Promise<number>
}

/** All real editors, converse.js and The Lounge. */
export const startPlaces = async (): Promise<{ places: Place[]; stop: () => Promise<void> }> => {
  const [bed, converse, lounge] = [await startEditors(), await startConverse(), await startLounge()]
  const opener = (name: (typeof editors)[number]) => async (page: Page) => {
    await page.goto(bed.page(name))
    await page.locator("html[data-ready]").waitFor()
  }
  const ofEditors = editors.map((name): Place => ({
    name,
    open: opener(name),
    box: (page) =>
      name === "tinymce"
        ? page.frameLocator("iframe").first().locator("body")
        : page.locator("#composer, [contenteditable=true]").first(),
    text: (page) => page.evaluate(() => window.editor.text()),
    // Loaded anew: what a program empties some editors still hold a caret of.
    clear: opener(name),
    gone: (page) => page.evaluate(() => window.editor.submits)
  }))
  const ofChats = [
    { name: "converse.js", chat: converse, at: 'converse-chat[jid="alice@localhost"] textarea' },
    { name: "The Lounge", chat: lounge, at: "textarea#input" }
  ].map(({ name, chat, at }): Place => ({
    name,
    open: async (page) => {
      await chat.login(page)
      await chat.open(page, "alice")
    },
    box: (page) => page.locator(at),
    text: (page) => page.locator(at).inputValue(),
    clear: (page) => page.locator(at).fill(""),
    // The Lounge's box is `dir=auto`: behind a line that begins in Arabic the arrow goes the other way.
    caret: (page) =>
      page
        .locator(at)
        .evaluate((box) => ("selectionStart" in box ? Number(box.selectionStart) : -1)),
    gone: async () => (await chat.alice.received()).length
  }))
  const stop = async () => {
    await Promise.all([bed.stop(), converse.stop(), lounge.stop()])
  }
  return { places: [...ofEditors, ...ofChats], stop }
}
