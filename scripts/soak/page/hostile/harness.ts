/** What a hostile page does, and what it came to see. Runs in the page's own world, before all else. */

/** Tells everything that an attack saw. */
export type Log = (...seen: unknown[]) => void

export interface Attack {
  /** "event:keydown": its kind, and which of it. */
  id: string
  /** Lies in wait from before the page is read. */
  arm?: (log: Log) => void
  /** Strikes while the bar is open. What it changed is put back by what it gives. */
  act?: (log: Log) => unknown
}

/** What came of the attacks on one page. */
export interface Haul {
  /** Secrets that were seen: which attack, and the words around it. */
  leaks: { attack: string; seen: string }[]
  /** How often each attack saw anything at all. */
  heard: Record<string, number>
}

const haul: Haul = { leaks: [], heard: {} }

/**
 * Canaries are written in Yi syllables alone, which no site's page has: one of them is a leak. So is
 * the address of a file of ours, but for the one that the spy was told.
 */
const secret = new RegExp(
  `[\\ua100-\\ua48c]|(?:chrome|moz)-extension://(?!${String(Reflect.get(window, "guessedId"))})`,
  "u"
)

// Taken before anything is tampered with: the spy must not spy on itself.
const outerOf = Object.getOwnPropertyDescriptor(Element.prototype, "outerHTML")?.get
const textOf = Object.getOwnPropertyDescriptor(Node.prototype, "textContent")?.get
const test = RegExp.prototype.test
const { ownKeys, apply, get } = Reflect
const slice = String.prototype.slice

const longest = 400_000
const most = 60

const toText = (value: unknown, depth = 0): string => {
  try {
    if (typeof value === "string") return value
    if (typeof value !== "object" || value === null || depth > 2) return ""
    if (value instanceof Element) return String(outerOf && apply(outerOf, value, []))
    if (value instanceof Node) return String(textOf && apply(textOf, value, []))
    if (value instanceof Event) return ofEvent(value, depth)
    // Nothing of a customer stands in these that is not in their elements, and they are large.
    if (value === window || value instanceof CSSStyleDeclaration) return ""
    let text = ""
    let left = most
    for (const key of ownKeys(value)) {
      if (left-- === 0) break
      text += ` ${toText(get(value, key), depth + 1)}`
    }
    return text
  } catch {
    return ""
  }
}

const told = [
  "key",
  "data",
  "detail",
  "message",
  "reason",
  "newValue",
  "oldValue",
  "origin",
  "source"
]

const ofEvent = (event: Event, depth: number): string => {
  let text = ""
  for (const name of told) text += ` ${toText(get(event, name), depth + 1)}`
  for (const name of ["clipboardData", "dataTransfer"]) {
    const data: unknown = get(event, name)
    if (data instanceof DataTransfer)
      text += ` ${data.getData("text/plain")} ${data.getData("text/html")}`
  }
  const { target } = event
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)
    text += ` ${target.value}`
  return text + toText(target, depth + 1)
}

const logFor =
  (attack: string): Log =>
  (...seen) => {
    haul.heard[attack] = (haul.heard[attack] ?? 0) + 1
    for (const value of seen) {
      const text = apply(slice, toText(value), [0, longest])
      if (apply(test, secret, [text]) && haul.leaks.length < 200) {
        const at = text.search(secret)
        haul.leaks[haul.leaks.length] = { attack, seen: text.slice(Math.max(0, at - 60), at + 60) }
      }
    }
  }

const attacks = new Map<string, Attack>()

/** What waits for a person's answer gets none. In ms. */
const patience = 150
const late = () => new Promise<null>((resolve) => setTimeout(() => resolve(null), patience))

const settled = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()))

/** Arms all of them, and answers the runner in `window.hostile`. */
export const lieInWait = (all: readonly Attack[]): void => {
  for (const attack of all) {
    if (attacks.has(attack.id)) throw new Error(`two attacks are called ${attack.id}`)
    attacks.set(attack.id, attack)
    try {
      attack.arm?.(logFor(attack.id))
    } catch (error) {
      logFor(attack.id)(String(error))
    }
  }
  Object.assign(window, {
    hostile: {
      ids: () => [...attacks.keys()],
      striking: () => [...attacks.values()].filter(({ act }) => act).map(({ id }) => id),
      strike: async (id: string) => {
        const log = logFor(id)
        try {
          const undo = await Promise.race([attacks.get(id)?.act?.(log), late()])
          log("struck")
          await settled()
          if (typeof undo === "function") await undo()
        } catch (error) {
          log(String(error))
        }
        await settled()
      },
      haul: () => haul
    }
  })
}
