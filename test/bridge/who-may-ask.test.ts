import { describe, expect, test, vi } from "vitest"

import { barAnswers } from "~jobs/answer-bar"
import { pageAnswers } from "~jobs/answer-page"
import { teachAnswers } from "~jobs/answer-teach"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../support/fake-browser")).fakeBrowser
}))

const answers = { ...pageAnswers, ...barAnswers, ...teachAnswers }
type Verb = keyof typeof answers
const verbs = Object.keys(answers) as Verb[]

const id = "regulars"
const site = "https://web.telegram.org/a/#4242"
const inTab = { id, tab: { id: 7 } }

/** Everybody a message can come from, as the browser names them. */
const senders = {
  page: { ...inTab, frameId: 0, url: site },
  "page's frame": { ...inTab, frameId: 5, url: site },
  "page without an address": { ...inTab, frameId: 0 },
  "sandboxed frame": { ...inTab, frameId: 5, url: "about:srcdoc", origin: "null" },
  "blank document": { ...inTab, frameId: 0, url: "about:blank" },
  "file on the disk": { ...inTab, frameId: 0, url: "file:///home/me/a.html" },
  "page that is called like ours": {
    ...inTab,
    frameId: 0,
    url: "https://regulars/tabs/bar.html"
  },
  "page of another scheme": { ...inTab, frameId: 0, url: "data:text/html,regulars/tabs/bar.html" },
  panel: { id, url: `chrome-extension://${id}/sidepanel.html` },
  workspace: { ...inTab, frameId: 0, url: `chrome-extension://${id}/tabs/workspace.html#today` },
  "page of ours in a frame": {
    ...inTab,
    frameId: 5,
    url: `chrome-extension://${id}/tabs/workspace.html`
  },
  bar: { ...inTab, frameId: 5, url: "chrome-extension://a-dynamic-host/tabs/bar.html#nonce" },
  "bar's own window": { ...inTab, frameId: 0, url: `chrome-extension://${id}/tabs/bar.html` },
  "page named like the bar within ours": {
    ...inTab,
    frameId: 5,
    url: `chrome-extension://${id}/tabs/workspace.html?/tabs/bar.html`
  },
  nobody: { id }
} as const
type Sender = keyof typeof senders

// Who may ask what. A verb that is not written here is a type error, and refused to all below.
const script: Sender[] = ["page", "page that is called like ours"]
const screens: Sender[] = ["panel", "workspace", "bar's own window"]
const bars: Sender[] = ["bar", "bar's own window"]
const allowed: Record<Verb, readonly Sender[]> = {
  hello: script,
  reading: script,
  jump: script,
  "warm-bar": script,
  trigger: script,
  typed: script,
  unread: script,
  captured: script,
  "sync-probes": screens,
  "switch-bar": screens,
  diagnose: screens,
  "read-page": screens,
  "teach-page": screens,
  "learn-anew": screens,
  "bar-hello": bars,
  "bar-open": bars,
  "bar-find": bars,
  "bar-when": bars,
  "bar-off": bars,
  "bar-do": bars,
  "bar-peek": bars,
  "bar-picture": bars,
  "bar-size": bars,
  "bar-close": bars
}

describe.each(verbs)("%s", (verb) => {
  test("is answered to those who may ask, and to nobody else", () => {
    const heard = Object.entries(senders)
      .filter(([, sender]) => answers[verb].from(sender as never))
      .map(([name]) => name)
    expect(heard.toSorted()).toEqual([...(allowed[verb] ?? [])].toSorted())
  })
})

test("nothing is allowed that is no verb any more", () => {
  expect(Object.keys(allowed).toSorted()).toEqual(verbs.toSorted())
})
