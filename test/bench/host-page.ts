/**
 * What the content script costs the page it works on: `npm run bench:host`. The same page in four
 * browsers side by side: without an extension, with one whose content script is empty, with ours at
 * work, and with the habit we avoid (the whole page watched, a query at each change). Processor time
 * of the page's main thread, by the browser's own account; rounds are interleaved.
 */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"

import { type BrowserContext, type CDPSession, chromium, type Page, test } from "@playwright/test"

import { startChatSite } from "../support/chat-page"
import { CHROMIUM, extensionFlags, FLAGS, loopbackOnly, proxyFlags } from "../support/browser"
import { startProxy } from "../support/proxy"
import { startSeller } from "../support/seller"

const ROUNDS = 7
const FLOOD_SECONDS = 4
const IDLE_SECONDS = 20
/** `npm run bench:host` waits for nothing but the clock while the page idles. */
const elapse = (page: Page, seconds: number) =>
  page.evaluate((ms) => new Promise<void>((done) => setTimeout(done, ms)), seconds * 1000)

const scripts = {
  empty: "",
  naive: `new MutationObserver(() => document.querySelectorAll("[data-id] span").length)
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true })`
}

const launchWith = async (
  folder: string,
  script: string,
  proxyPort: number
): Promise<BrowserContext> => {
  const extension = path.join(folder, "extension")
  await mkdir(extension, { recursive: true })
  await writeFile(path.join(extension, "page.js"), script)
  await writeFile(
    path.join(extension, "manifest.json"),
    JSON.stringify({
      manifest_version: 3,
      name: "peer",
      version: "1",
      content_scripts: [{ matches: ["http://localhost/*"], js: ["page.js"] }]
    })
  )
  return chromium.launchPersistentContext(path.join(folder, "profile"), {
    executablePath: CHROMIUM,
    ignoreDefaultArgs: ["--disable-extensions"],
    args: [...FLAGS, ...proxyFlags(proxyPort), ...extensionFlags(extension)]
  })
}

/** A chat with a long list of messages, which grow when `window.flood` is called. */
const script = `window.flood = (seconds) => new Promise((done) => {
    const list = document.querySelector("#messages")
    const until = performance.now() + seconds * 1000
    let count = 0
    const tick = () => {
      // Four a tick, each in the list of messages: about a thousand a second.
      for (let at = 0; at < 4; at++)
        list.children[count++ % list.children.length].setAttribute('data-count', count)
      if (performance.now() < until) setTimeout(tick, 4)
      else done(count)
    }
    tick()
  })`
const bodyOf = (
  messages: number
) => `<converse-root><converse-chat jid="mei@chat.example"><div class="chatbox-title">
  <span class="chatbox-title__text">Mei</span></div>
  <div id="messages">${"<p>message</p>".repeat(messages)}</div>
  <textarea class="chat-textarea"></textarea></converse-chat></converse-root>`

/** Seconds of the main thread so far, tasks of all kinds. */
const busy = async (session: CDPSession): Promise<number> => {
  const { metrics } = await session.send("Performance.getMetrics")
  return metrics.find((it) => it.name === "TaskDuration")?.value ?? 0
}

/** Milliseconds that a load, a second of flood and a second of idling keep the main thread busy. */
const round = async (context: BrowserContext, light: string, heavy: string, idle: number) => {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send("Performance.enable")
  await page.goto(light)
  await elapse(page, 2)
  const load = await busy(session)
  await page.goto(heavy)
  await elapse(page, 2)
  const loaded = await busy(session)
  await page.evaluate(
    (seconds) => (window as never as { flood(s: number): void }).flood(seconds),
    FLOOD_SECONDS
  )
  const flooded = await busy(session)
  await elapse(page, idle)
  const idled = await busy(session)
  await page.close()
  return {
    load: load * 1000,
    flood: ((flooded - loaded) * 1000) / FLOOD_SECONDS,
    idle: ((idled - flooded) * 1000) / idle
  }
}

const middle = (them: number[]) => them.toSorted((a, b) => a - b)[Math.floor(them.length / 2)] ?? 0

test("host page", async () => {
  test.setTimeout(900_000)
  const site = await startChatSite()
  const light = site.put("/light", { script, body: bodyOf(20) })
  const heavy = site.put("/heavy", { script, body: bodyOf(20_000) })
  const folder = await mkdtemp(path.join(tmpdir(), "regulars-bench-"))
  // All go by a proxy, as the browser of the tests does: it is not free.
  const proxy = await startProxy({ allow: loopbackOnly })
  const seller = await startSeller(["http://localhost/*"])
  const kinds: Record<string, BrowserContext> = {
    "no extension": await chromium.launchPersistentContext(path.join(folder, "none"), {
      executablePath: CHROMIUM,
      args: [...FLAGS, ...proxyFlags(proxy.port)]
    }),
    "empty content script": await launchWith(path.join(folder, "empty"), scripts.empty, proxy.port),
    regulars: seller.context,
    "whole page watched": await launchWith(path.join(folder, "naive"), scripts.naive, proxy.port)
  }
  const taken = Object.keys(kinds).map((kind) => ({
    kind,
    rounds: [] as Awaited<ReturnType<typeof round>>[]
  }))
  for (let at = 0; at < ROUNDS; at++)
    for (const { kind, rounds } of taken) {
      const context = kinds[kind]
      if (context) rounds.push(await round(context, light, heavy, at === 0 ? IDLE_SECONDS : 2))
    }
  process.stdout.write("main thread busy, ms:      load   flood/s   idle/s\n")
  for (const { kind, rounds } of taken) {
    const say = (what: "load" | "flood" | "idle", of = rounds) =>
      middle(of.map((it) => it[what]))
        .toFixed(1)
        .padStart(9)
    process.stdout.write(
      `${kind.padEnd(22)}${say("load")}${say("flood")}${say("idle", rounds.slice(0, 1))}\n`
    )
  }
  for (const context of Object.values(kinds)) await context.close()
  await seller.close()
  await proxy.stop()
  await site.stop()
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
})
