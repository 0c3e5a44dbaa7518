/**
 * What the content script costs the page it works on: `npm run bench:host`. The same page in browsers
 * side by side: without an extension, with one whose content script is empty, with ours at work, with
 * an eager one of React, with the habit we avoid (the whole page watched, a query at each change), and
 * with the extension in the folder `REGULARS_BENCH_PEER`, if there is one. Processor time of the page's
 * main thread, by the browser's own account; rounds are interleaved.
 */
import { mkdtemp, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"

import { type BrowserContext, type CDPSession, chromium, type Page, test } from "@playwright/test"

import { startChatSite } from "../support/chat-page"
import { CHROMIUM, extensionFlags, FLAGS, loopbackOnly, proxyFlags } from "../support/browser"
import { startProxy } from "../support/proxy"
import { startSeller } from "../support/seller"
import { bundled, withContentScript } from "./extensions/write"
import { alone, beside, type Row } from "./harness/row"
import { median } from "./harness/stats"
import { tell } from "./say"

const ROUNDS = 5
const FLOOD_SECONDS = 2
const IDLE_SECONDS = 20
/** `npm run bench:host` waits for nothing but the clock while the page idles. */
const elapse = (page: Page, seconds: number) =>
  page.evaluate((ms) => new Promise<void>((done) => setTimeout(done, ms)), seconds * 1000)

const scripts = {
  empty: "",
  naive: `new MutationObserver(() => document.querySelectorAll("[data-id] span").length)
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true })`
}

const launchWith = (folder: string, extension: string, proxyPort: number) =>
  chromium.launchPersistentContext(path.join(folder, "profile"), {
    executablePath: CHROMIUM,
    ignoreDefaultArgs: ["--disable-extensions"],
    args: [...FLAGS, ...proxyFlags(proxyPort), ...extensionFlags(extension)]
  })

const launchScript = async (folder: string, script: string, proxyPort: number) =>
  launchWith(folder, await withContentScript(path.join(folder, "extension"), script), proxyPort)

/** Another's extension, and what it calls itself; null where none was given. */
const launchPeer = async (
  folder: string,
  proxyPort: number
): Promise<[string, BrowserContext] | null> => {
  const extension = process.env["REGULARS_BENCH_PEER"]
  if (!extension) {
    process.stdout.write("no other extension: REGULARS_BENCH_PEER names no folder\n")
    return null
  }
  // Browsers take a manifest with comments, too.
  const manifest = await readFile(path.join(extension, "manifest.json"), "utf8")
  const named = /"name":\s*"([^"]+)"/.exec(manifest)?.[1] ?? "__"
  const name = named.startsWith("__") ? path.basename(extension) : named
  return [name, await launchWith(folder, path.resolve(extension), proxyPort)]
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
  <div id="messages">${Array.from({ length: messages }, (_, at) => `<p data-id="${at}"><span>message</span></p>`).join("")}</div>
  <textarea class="chat-textarea"></textarea></converse-chat></converse-root>`

/** Seconds of the main thread so far, tasks of all kinds. */
const busy = async (session: CDPSession): Promise<number> => {
  const { metrics } = await session.send("Performance.getMetrics")
  return metrics.find((it) => it.name === "TaskDuration")?.value ?? 0
}

type Measured = { load: number; flood: number }

/** Milliseconds that a load and a second of flood keep the main thread busy. */
const round = async (context: BrowserContext, light: string, heavy: string): Promise<Measured> => {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send("Performance.enable")
  await page.goto(light)
  await elapse(page, 1)
  const load = await busy(session)
  await page.goto(heavy)
  await elapse(page, 1)
  const loaded = await busy(session)
  await page.evaluate(
    (seconds) => (window as never as { flood(s: number): void }).flood(seconds),
    FLOOD_SECONDS
  )
  const flooded = await busy(session)
  await page.close()
  return { load: load * 1000, flood: ((flooded - loaded) * 1000) / FLOOD_SECONDS }
}

/** Milliseconds a second while nothing happens on a page. */
const idle = async (context: BrowserContext, address: string): Promise<number> => {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send("Performance.enable")
  await page.goto(address)
  await elapse(page, 3)
  const before = await busy(session)
  await elapse(page, IDLE_SECONDS)
  const after = await busy(session)
  await page.close()
  return ((after - before) * 1000) / IDLE_SECONDS
}

const NONE = "no extension"
const EMPTY = "empty content script"
const OURS = "regulars"
const EAGER = "eager React content script (stand-in)"
const WATCHED = "whole page watched, and queried"

interface Figures extends Measured {
  idle: number
}

/** All that the main thread does, ours beside the others', and what of it is added to a bare page. */
const rowsOf = (figures: ReadonlyMap<string, Figures>): Row[] => {
  const [none, ours] = [figures.get(NONE), figures.get(OURS)]
  if (!none || !ours) return []
  const peers = [...figures].filter(([kind]) => kind !== NONE && kind !== OURS)
  const added = (of: Figures, what: keyof Figures) => Math.max(0, of[what] - none[what])
  const adds = (what: keyof Figures, name: string, goals: Record<string, number>) =>
    peers.map(([kind, them]) => {
      const goal = goals[kind]
      const [mine, theirs] = [added(ours, what), added(them, what)]
      const unit = what === "load" ? "ms" : "ms/s"
      return beside(`host page, added ${name}`, 0, unit, mine, kind, theirs, goal ? { goal } : {})
    })
  return [
    ...peers.map(([kind, them]) => {
      const goal = kind === EMPTY ? { goal: 1.2 } : {}
      return beside("host page, load of a light page", 0, "ms", ours.load, kind, them.load, goal)
    }),
    ...adds("load", "to the load of a light page", { [EAGER]: 1 / 5 }),
    ...adds("flood", "to a second of a flood of changes", { [WATCHED]: 1 / 200 }),
    ...adds("idle", "to a second of nothing", {}),
    alone("host page, added to a second of nothing", 0, "ms/s", added(ours, "idle"), {
      goal: 0.1,
      note: `over ${IDLE_SECONDS} s`
    })
  ]
}

test("host page", async () => {
  test.setTimeout(900_000)
  const site = await startChatSite()
  const light = site.put("/light", { script, body: bodyOf(20) })
  const heavy = site.put("/heavy", { script, body: bodyOf(20_000) })
  const folder = await mkdtemp(path.join(tmpdir(), "regulars-bench-"))
  const within = (name: string) => path.join(folder, name)
  // All go by a proxy, as the browser of the tests does: it is not free.
  const proxy = await startProxy({ allow: loopbackOnly })
  const seller = await startSeller(["http://localhost/*"])
  const eager = await bundled("test/bench/extensions/eager-react.tsx")
  const kinds = new Map<string, BrowserContext>([
    [
      NONE,
      await chromium.launchPersistentContext(within("none"), {
        executablePath: CHROMIUM,
        args: [...FLAGS, ...proxyFlags(proxy.port)]
      })
    ],
    [EMPTY, await launchScript(within("empty"), scripts.empty, proxy.port)],
    [OURS, seller.context],
    [EAGER, await launchScript(within("eager"), eager, proxy.port)],
    [WATCHED, await launchScript(within("watched"), scripts.naive, proxy.port)]
  ])
  const peer = await launchPeer(within("peer"), proxy.port)
  if (peer) kinds.set(...peer)
  const taken = new Map<string, Measured[]>([...kinds.keys()].map((kind) => [kind, []]))
  for (let at = 0; at < ROUNDS; at++)
    for (const [kind, context] of kinds) taken.get(kind)?.push(await round(context, light, heavy))
  const figures = new Map<string, Figures>()
  // Nothing happens, so that all may do it at once.
  await Promise.all(
    [...kinds].map(async ([kind, context]) => {
      const rounds = taken.get(kind) ?? []
      figures.set(kind, {
        load: median(rounds.map((it) => it.load)),
        flood: median(rounds.map((it) => it.flood)),
        idle: await idle(context, heavy)
      })
    })
  )
  process.stdout.write(`main thread busy, ms:${"load   flood/s   idle/s".padStart(44)}\n`)
  for (const kind of kinds.keys()) {
    const them = figures.get(kind)
    const say = (value: number | undefined) => (value ?? Number.NaN).toFixed(2).padStart(9)
    process.stdout.write(
      `${kind.padEnd(38)}${say(them?.load)}${say(them?.flood)}${say(them?.idle)}\n`
    )
  }
  await tell(rowsOf(figures))
  for (const context of kinds.values()) await context.close()
  await seller.close()
  await proxy.stop()
  await site.stop()
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
})
