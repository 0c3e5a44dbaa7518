import type { Attack, Log } from "./harness"

type Act = NonNullable<Attack["act"]>
const strike = (id: string, act: Act): Attack => ({ id, act })

const undoing = (it: { remove(): void }) => () => it.remove()

/** What stands over the page and is not the page's own. */
const hosts = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>("html > div")]
const frames = (): Window[] =>
  Array.from({ length: window.length }, (_, at) => window[at] as Window)
const boxes = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(
    "textarea, input, [contenteditable=true], [contenteditable='']"
  )
]
const middle = (it: Element): [number, number] => {
  const { left, top, width, height } = it.getBoundingClientRect()
  return [left + width / 2, top + height / 2]
}

const verbs = `hello reading warm-bar unread jump trigger typed captured bar-hello bar-open bar-find
  bar-when bar-do bar-peek bar-picture bar-off bar-size bar-close sync-probes sync-bar diagnose
  read-page teach-page learn-anew use-bar insert open-bar locked`
  .split(/\s+/)
  .filter(Boolean)

const bodyOf = (verb: string): object => ({
  nonce: "guess",
  have: "",
  query: "\ua001",
  text: "planted",
  act: { act: "note", text: "planted", quote: "" },
  copy: false,
  said: { answers: {}, passed: "" },
  expect: { key: null, name: "", url: location.href },
  verb
})

/** Our own words, said by the page on every way it has. */
const spoofing: Attack[] = verbs.flatMap((verb) => [
  strike(`message:${verb}`, (log) => {
    for (const to of ["background", "page", "panel", "bars", "teacher"])
      for (const target of [window, ...frames(), window.parent, window.top ?? window])
        target.postMessage({ to, verb, body: bodyOf(verb) }, "*", [new MessageChannel().port1])
    log("said")
  }),
  strike(`runtime:${verb}`, async (log) => {
    const api: unknown = Reflect.get(window, "chrome")
    const runtime: unknown =
      typeof api === "object" && api ? Reflect.get(api, "runtime") : undefined
    const say: unknown =
      typeof runtime === "object" && runtime ? Reflect.get(runtime, "sendMessage") : undefined
    if (typeof say !== "function") return log("no runtime")
    const ids = Array.from("abcdefghijklmnop", (letter) => letter.repeat(32))
    for (const id of ids)
      log(await Promise.race([say(id, { to: "background", verb, body: bodyOf(verb) }), null]))
  })
])

const shapes: Record<string, () => unknown> = {
  circular: () => {
    const it: Record<string, unknown> = {}
    return Object.assign(it, { it })
  },
  huge: () => "x".repeat(100_000),
  polluting: () => JSON.parse('{"__proto__":{"to":"background"},"constructor":{"prototype":{}}}'),
  buffer: () => new ArrayBuffer(1000),
  text: () => "bar-open",
  none: () => null
}
const floods: Attack[] = [
  ...Object.entries(shapes).map(([name, make]) =>
    strike(`flood:${name}`, (log) => {
      for (let times = 0; times < 60; times++)
        for (const target of frames().concat(window)) target.postMessage(make(), "*")
      log(name)
    })
  ),
  ...["regulars", "dexie-txcommitted", "storagemutated", "search", "unlocked"].map((name) =>
    strike(`channel:${name}`, async (log) => {
      const channel = new BroadcastChannel(name)
      channel.addEventListener("message", (it) => log(it))
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
      channel.postMessage({ to: "background", verb: "bar-open" })
      await new Promise((resolve) => setTimeout(resolve, 20))
      channel.close()
    })
  )
]

const reads: Record<string, (log: Log) => unknown> = {
  length: () => window.length,
  "each-location": () => frames().map((it) => String(it.location.href)),
  "each-document": () => frames().map((it) => it.document.documentElement.outerHTML),
  "each-name": () => frames().map((it) => it.name),
  "each-keys": () => frames().map((it) => Reflect.ownKeys(it).map(String)),
  opener: () => frames().map((it) => it.opener),
  "frames-in-shadow": () => hosts().map((it) => it.shadowRoot),
  internals: () => hosts().map((it) => it.attachInternals?.()),
  "attach-again": () => hosts().map((it) => it.attachShadow({ mode: "open" }).innerHTML),
  html: () => hosts().map((it) => it.outerHTML + it.innerText + it.innerHTML),
  attributes: () => hosts().flatMap((it) => [...it.attributes].map(({ value }) => value)),
  gethtml: () =>
    hosts().map((it) => {
      const how: unknown = Reflect.get(it, "getHTML")
      return (
        typeof how === "function" && Reflect.apply(how, it, [{ serializableShadowRoots: true }])
      )
    }),
  serialized: () => new XMLSerializer().serializeToString(document),
  cloned: () => document.documentElement.cloneNode(true),
  imported: () => hosts().map((it) => document.importNode(it, true)),
  "inner-text": () => document.documentElement.innerText,
  "text-content": () => document.documentElement.textContent,
  "from-point": () => hosts().map((it) => document.elementsFromPoint(...middle(it))),
  "caret-from-point": () => {
    const from: unknown = Reflect.get(document, "caretPositionFromPoint")
    return hosts().map((it) =>
      typeof from === "function"
        ? Reflect.apply(from, document, [...middle(it), {}])?.offsetNode
        : null
    )
  },
  "range-from-point": () =>
    hosts().map((it) => document.caretRangeFromPoint(...middle(it))?.startContainer),
  find: () => {
    const find: unknown = Reflect.get(window, "find")
    return (
      typeof find === "function"
      && Array.from("\ua001\ua001", (it) => [find(it), String(getSelection())]).filter(
        ([found]) => found === true
      )
    )
  },
  walker: () => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL)
    let all = ""
    for (let node = walker.nextNode(); node; node = walker.nextNode()) all += node.nodeValue ?? ""
    return all
  },
  xpath: () =>
    document.evaluate("string(//*)", document, null, XPathResult.STRING_TYPE, null).stringValue,
  selectors: () => [...document.querySelectorAll("iframe, iframe *, ::slotted(*)")],
  deep: () => [...document.querySelectorAll("*")].map((it) => it.shadowRoot),
  computed: () => hosts().map((it) => getComputedStyle(it, "::before").content),
  "active-element": () => document.activeElement,
  entries: () => performance.getEntries().map((it) => it.name),
  "entries-by-type": () => performance.getEntriesByType("resource").map((it) => it.name),
  memory: async () => {
    const measure: unknown = Reflect.get(performance, "measureUserAgentSpecificMemory")
    return typeof measure === "function" ? JSON.stringify(await measure.call(performance)) : ""
  },
  ancestors: () => [...(location.ancestorOrigins ?? [])],
  names: () => Object.getOwnPropertyNames(window).join(" "),
  globals: () =>
    ["chrome", "browser", "regulars", "regularsDiagnose", "Dexie", "__plasmo"].map(
      (it) => typeof Reflect.get(window, it)
    ),
  databases: async () => JSON.stringify(await indexedDB.databases()),
  storage: () => JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage }),
  caches: async () => (await caches.keys()).join(" "),
  opfs: async () => {
    const root = await navigator.storage.getDirectory()
    const all: string[] = []
    for await (const [name] of root.entries()) all.push(name)
    return all
  },
  locks: async () => JSON.stringify(await navigator.locks.query()),
  cookies: () => document.cookie,
  accessibility: async () => {
    const tree: unknown = Reflect.get(window, "getComputedAccessibleNode")
    return typeof tree === "function" ? JSON.stringify(await tree(hosts()[0])) : ""
  },
  highlights: () => [...(Reflect.get(CSS, "highlights")?.keys() ?? [])].join(" ")
}
const reading: Attack[] = Object.entries(reads).map(([name, read]) =>
  strike(`read:${name}`, async (log) => log(await read(log)))
)

const files = `manifest.json tabs/bar.html tabs/workspace.html tabs/offscreen.html sidepanel.html
  options.html static/background/index.js restore-page.html icon.png`
  .split(/\s+/)
  .filter(Boolean)
/** The id is told to the spy, as if it had found it out. */
const ownFiles: Attack[] = files.flatMap((file) => [
  strike(`fetch:${file}`, async (log) => {
    const address = `chrome-extension://${String(Reflect.get(window, "guessedId"))}/${file}`
    const answer = await fetch(address).catch(() => null)
    if (answer) log(`\ua48c answered ${await answer.text()}`)
  }),
  strike(`load:${file}`, async (log) => {
    const image = new Image()
    const loaded = new Promise<boolean>((resolve) => {
      image.addEventListener("load", () => resolve(true))
      image.addEventListener("error", () => resolve(false))
    })
    image.src = `chrome-extension://${String(Reflect.get(window, "guessedId"))}/${file}`
    if (await loaded) log("\ua48c shown")
  })
])

export const striking: Attack[] = [...spoofing, ...floods, ...reading, ...ownFiles]
export { boxes, hosts, middle, strike, undoing }
