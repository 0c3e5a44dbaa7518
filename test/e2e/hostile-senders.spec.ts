import { expect, type Frame, test } from "@playwright/test"
import type { FromBar } from "~bridge/bar-protocol"
import type { FromPage } from "~bridge/protocol"
import { anApple } from "../support/builders"
import { type ChatSite, startChatSite } from "../support/chat-page"
import { type Seller, startSeller } from "../support/seller"

type Verb = keyof FromPage | keyof FromBar | "read-page"

/** Every verb there is, each with a request that the right sender would be answered. */
const asks: Record<Verb, unknown> = {
  hello: {},
  reading: { reading: { seen: false, why: "no-surface" } },
  "warm-bar": {},
  unread: { count: 3 },
  jump: {},
  trigger: { text: "" },
  typed: { text: "ap" },
  captured: { url: "https://shop.example/", result: { found: false, why: "no-data" } },
  "read-page": { tabId: 1 },
  "bar-hello": { nonce: "guess" },
  "bar-open": { have: "" },
  "bar-find": { query: "app" },
  "bar-when": { text: "tomorrow" },
  "bar-off": { off: true },
  "bar-do": {
    act: { act: "note", text: "planted", quote: "" },
    copy: false,
    said: { answers: {}, passed: "" }
  },
  "bar-peek": { id: "guess" },
  "bar-picture": { index: 0 },
  "bar-size": { height: 300 },
  "bar-close": {}
}
const verbs = Object.keys(asks)
const ofPages = ["hello", "reading", "captured", "warm-bar", "unread", "jump", "trigger", "typed"]
const ofBars = verbs.filter((verb) => verb.startsWith("bar-"))
const without = (these: string[]) => verbs.filter((verb) => !these.includes(verb))

let site: ChatSite
let seller: Seller

test.beforeAll(async () => {
  site = await startChatSite()
  seller = await startSeller(["http://localhost/*"])
  await seller.seed("products", [anApple()])
})
test.afterAll(async () => {
  await seller?.close()
  await site?.stop()
})

/** What each verb is answered when it is asked from a content script's world in a frame of a tab. */
const askedFromScript = (url: string, where: "top" | "child", names: readonly string[]) =>
  seller.worker.evaluate(askInScript, { url, where, bodies: pick(names) })

/** The same from a page of the extension. */
const askedFromOwn = (frame: Frame, names: readonly string[]) =>
  frame.evaluate(askHere, pick(names))

const pick = (names: readonly string[]) =>
  Object.fromEntries(Object.entries(asks).filter(([verb]) => names.includes(verb)))

const refusedAll = (names: readonly string[]) =>
  Object.fromEntries(names.map((verb) => [verb, { refused: "sender" }]))

test("a web page has no way to the extension", async () => {
  const page = await seller.context.newPage()
  await page.goto(site.put("/plain"))
  const id = seller.extensionId
  const found = await page.evaluate(async (extensionId) => {
    const api: unknown = Reflect.get(globalThis, "chrome")
    const runtime = typeof api === "object" && api ? Reflect.get(api, "runtime") : undefined
    const files = ["manifest.json", "tabs/bar.html", "sidepanel.html", "icon.png"]
    const fetched = await Promise.all(
      files.map((file) =>
        fetch(`chrome-extension://${extensionId}/${file}`).then(
          () => `${file} answered`,
          () => "blocked"
        )
      )
    )
    return { runtime: typeof runtime, fetched: [...new Set(fetched)] }
  }, id)
  expect(found).toEqual({ runtime: "undefined", fetched: ["blocked"] })
  await page.close()
})

test("a content script gets no answer to the verbs of others, from any frame", async () => {
  const page = await seller.context.newPage()
  const child = site.put("/child")
  const url = site.put("/parent", { body: `<iframe src="${child}"></iframe>` })
  await page.goto(url)
  const foreign = without(ofPages)
  expect(await askedFromScript(url, "top", foreign)).toEqual(refusedAll(foreign))
  expect(await askedFromScript(url, "child", verbs)).toEqual(refusedAll(verbs))
  // The control: in the right place its own verbs are answered.
  expect(await askedFromScript(url, "top", ["reading"])).toEqual({ reading: null })
  await page.close()
})

test("what a content script says must have its shape, and unknown verbs are refused", async () => {
  const page = await seller.context.newPage()
  const url = site.put("/shapes")
  await page.goto(url)
  const name = "x".repeat(301)
  const sighting = { site: "s", siteName: "S", account: "", surface: "chat", identity: null, name }
  const bodies = {
    hello: { more: 1 },
    reading: { reading: { seen: true, sighting } },
    captured: { url: "u".repeat(4001), result: {} },
    toString: {},
    constructor: {},
    "delete-all": {}
  }
  const answers = await seller.worker.evaluate(askInScript, { url, where: "top" as const, bodies })
  expect(answers).toEqual({
    hello: { refused: "shape" },
    reading: { refused: "shape" },
    captured: { refused: "shape" },
    toString: { refused: "sender" },
    constructor: { refused: "sender" },
    "delete-all": { refused: "sender" }
  })
  await page.close()
})

test("a content script reads neither the records nor the session's memory", async () => {
  const page = await seller.context.newPage()
  const url = site.put("/memory")
  await page.goto(url)
  const seen = await seller.worker.evaluate(lookAround, url)
  expect(seen).toEqual({ session: "refused", local: "refused", databases: [] })
  await page.close()
})

test("the extension's own pages are held to their verbs too", async () => {
  const panel = await seller.openOwn("sidepanel.html")
  const foreign = without(["read-page"])
  expect(await askedFromOwn(panel.mainFrame(), foreign)).toEqual(refusedAll(foreign))
  await panel.close()

  const page = await seller.context.newPage()
  await page.goto(site.put("/bar"))
  await page.locator("textarea").click()
  await seller.chord(page)
  const bar = await seller.bar(page)
  const notBars = without(ofBars)
  expect(await askedFromOwn(bar, notBars)).toEqual(refusedAll(notBars))
  await page.close()
})

test("nothing that was refused left a trace", async () => {
  expect(await seller.rows("notes")).toEqual([])
  expect(await seller.rows("changes")).toEqual([])
})

const askInScript = async ({
  url,
  where,
  bodies
}: {
  url: string
  where: "top" | "child"
  bodies: Record<string, unknown>
}) => {
  const tab = (await chrome.tabs.query({})).find((it) => it.url === url)
  const [answer] = await chrome.scripting
    .executeScript({
      target: { tabId: tab?.id ?? -1, allFrames: true },
      args: [where, bodies],
      func: async (frame, all) => {
        if ((window.top === window.self) !== (frame === "top")) return null
        const answers: Record<string, unknown> = {}
        for (const [verb, body] of Object.entries(all))
          answers[verb] = await chrome.runtime.sendMessage({ to: "background", verb, body })
        return answers
      }
    })
    .then((all) => all.filter((it) => it.result !== null))
  return answer?.result ?? null
}

const askHere = async (bodies: Record<string, unknown>) => {
  const answers: Record<string, unknown> = {}
  for (const [verb, body] of Object.entries(bodies))
    answers[verb] = await chrome.runtime.sendMessage({ to: "background", verb, body })
  return answers
}

const lookAround = async (url: string) => {
  const tab = (await chrome.tabs.query({})).find((it) => it.url === url)
  const [seen] = await chrome.scripting.executeScript({
    target: { tabId: tab?.id ?? -1 },
    func: async () => ({
      session: await Promise.resolve(chrome.storage.session?.get(null)).then(
        (it) => it ?? "refused",
        () => "refused"
      ),
      local: await chrome.storage.local.get(null).then(Object.keys, () => "refused"),
      databases: (await indexedDB.databases()).map((it) => it.name)
    })
  })
  return seen?.result
}
