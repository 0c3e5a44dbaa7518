// Runs in the playground's own page: shows a fixture in a frame without scripts and reads it there.
import type { SiteAdapter } from "~sites/adapter"
import { readPage, surfaceAt } from "~sites/engine"
import { adapters } from "~sites/index"
import { select } from "~sites/reading/source"

/** What the server tells of a fixture. */
interface Shown {
  site: string
  page: string
  about: string
  url: string
  storage: Record<string, string>
  expect: unknown
}

const COLOURS = {
  identity: "#0b6e5f",
  name: "#1d5fbf",
  fields: "#b9480e",
  rows: "#8a6d00",
  composer: "#7b3fa0"
}

const element = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  text: string,
  properties: Partial<HTMLElementTagNameMap[K]> = {}
): HTMLElementTagNameMap[K] =>
  Object.assign(document.createElement(tag), { textContent: text }, properties)

const one = (selector: string): Element => {
  const found = document.querySelector(selector)
  if (!found) throw new Error(`the playground has no ${selector}`)
  return found
}

const outline = (doc: Document, adapter: SiteAdapter, url: string): void => {
  const rule = surfaceAt(doc, url, adapter)
  if (typeof rule === "string") return
  const selectorsOf = (list: readonly { selector?: string | undefined }[]) =>
    list.flatMap((it) => it.selector ?? [])
  const marks: [keyof typeof COLOURS, string[]][] = [
    ["rows", [rule.items?.rows, rule.list?.rows].filter((it) => it !== undefined)],
    ["composer", rule.composer],
    ["fields", Object.values(rule.fields).flatMap(selectorsOf)],
    ["name", selectorsOf(rule.name)],
    ["identity", selectorsOf(rule.id.sources)]
  ]
  for (const [what, selectors] of marks)
    for (const selector of selectors)
      for (const it of select(doc, selector)) {
        // A choice is seen by its list.
        const shown = it.closest("select") ?? it
        if (!("style" in shown)) continue
        Object.assign((shown as HTMLElement).style, { outline: `2px solid ${COLOURS[what]}` })
        shown.setAttribute("title", `${what}: ${selector}`)
      }
}

const legend = (): HTMLElement => {
  const line = element("p", "")
  for (const [what, colour] of Object.entries(COLOURS)) {
    const mark = element("span", `■ ${what} `)
    mark.style.color = colour
    line.append(mark)
  }
  return line
}

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([key, it]: [string, unknown]) => [key, sorted(it)])
  )
}
const isSame = (a: unknown, b: unknown): boolean =>
  JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))

const say = (shown: Shown, reading: unknown): void => {
  const right = isSame(reading, shown.expect)
  const verdict = right ? "As its file says." : "Not as its file says."
  const parts = [
    element("h2", `${shown.site} / ${shown.page}`),
    element("p", shown.about),
    element("p", verdict, { id: "verdict", className: right ? "right" : "wrong" }),
    legend(),
    element("h2", "Read"),
    element("pre", JSON.stringify(reading, null, 2), { id: "reading" })
  ]
  if (!right)
    parts.push(element("h2", "Expected"), element("pre", JSON.stringify(shown.expect, null, 2)))
  one("aside").replaceChildren(...parts)
  one("#address").textContent = shown.url
}

const show = (shown: Shown): void => {
  const frame = one("iframe")
  if (!(frame instanceof HTMLIFrameElement)) return
  const adapter = adapters.find((it) => it.id === shown.site)
  frame.addEventListener(
    "load",
    () => {
      const doc = frame.contentDocument
      if (!doc || !adapter) return
      localStorage.clear()
      for (const [key, value] of Object.entries(shown.storage)) localStorage.setItem(key, value)
      say(shown, readPage(doc, shown.url, adapter))
      outline(doc, adapter, shown.url)
    },
    { once: true }
  )
  frame.src = `/fixture/${shown.site}/${shown.page}`
  for (const link of document.querySelectorAll("nav a")) {
    const chosen = link.getAttribute("href") === `#${shown.site}/${shown.page}`
    link.toggleAttribute("aria-current", chosen)
    if (chosen) link.scrollIntoView({ block: "nearest" })
  }
}

const start = async (): Promise<void> => {
  const fixtures: Shown[] = await (await fetch("/fixtures.json")).json()
  const nav = one("nav")
  for (const { id, name } of adapters) {
    nav.append(element("h2", name))
    for (const { page } of fixtures.filter((it) => it.site === id))
      nav.append(element("a", page, { href: `#${id}/${page}` }))
  }
  const showChosen = () => {
    const chosen = fixtures.find((it) => `#${it.site}/${it.page}` === location.hash) ?? fixtures[0]
    if (chosen) show(chosen)
  }
  addEventListener("hashchange", showChosen)
  showChosen()
  // A saved file: look again, at the same page.
  new EventSource("/changes").addEventListener("message", () => location.reload())
}

void start()
