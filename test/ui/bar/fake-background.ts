import type { AskBackground } from "~bridge/ask-background"
import type { BarOpening, BarPeek, BarResult, BarWhen, FromBar } from "~bridge/bar-protocol"
import type { Label } from "~model/label"

export const aLabel = (title: string, given: Partial<Label> = {}): Label => ({
  what: "product",
  id: title.toLowerCase().replaceAll(" ", "-"),
  title,
  hint: "",
  stock: "unknown",
  seenAt: null,
  words: "",
  spoken: "",
  variants: [],
  shareTexts: [],
  weight: 0,
  blocked: false,
  linked: true,
  ...given
})

export const anOpening = (given: Partial<BarOpening> = {}): BarOpening => ({
  name: "张三",
  person: given.name ?? "张三",
  known: true,
  ask: false,
  selection: "",
  labels: [],
  locale: "en",
  theme: "light",
  currency: "CNY",
  copyOnly: false,
  order: null,
  used: {},
  gone: [],
  whole: true,
  version: "1",
  next: null,
  ...given
})

export const apples = aLabel("Apples 5 kg", { hint: "¥68", stock: "in-stock", weight: 5 })
const gift = aLabel("Apples gift box", {
  weight: 1,
  variants: [
    { id: "v-s", name: "Small", hint: "" },
    { id: "v-l", name: "Large", hint: "" }
  ]
})
const pears = aLabel("Pears", { weight: 9 })
const reply = aLabel("Shipping times", {
  what: "snippet",
  hint: "ship",
  words: "ship",
  weight: 2,
  linked: false
})
const unpriced = aLabel("Quince", { blocked: true })
/** Three products to sell, a reply, and a product without a price. */
export const opening = anOpening({ labels: [apples, gift, pears, reply, unpriced] })

type Call = { [V in keyof FromBar]: { verb: V; body: FromBar[V]["ask"] } }[keyof FromBar]

/** A background that answers from a script and remembers what it was asked. */
export const fakeBackground = (
  script: {
    opening?: BarOpening | null | Promise<BarOpening>
    result?: BarResult | null | Promise<BarResult>
    contacts?: Label[]
    hello?: boolean
    when?: BarWhen
    peek?: BarPeek
    picture?: { data: string }
  } = {}
) => {
  const calls: { verb: string; body: unknown }[] = []
  const answers: { [V in keyof FromBar]: () => unknown } = {
    "bar-hello": () => ({ ok: script.hello ?? true }),
    "bar-open": () => (script.opening === undefined ? anOpening() : script.opening),
    "bar-find": () => script.contacts ?? [],
    "bar-when": () => script.when ?? null,
    "bar-off": () => ({ site: "chat.example" }),
    "bar-do": () =>
      script.result === undefined ? { done: "inserted", next: null } : script.result,
    "bar-peek": () => script.peek ?? null,
    "bar-picture": () => script.picture ?? null,
    "bar-size": () => null,
    "bar-close": () => null
  }
  const ask = (async (verb: keyof FromBar, body: object) => {
    calls.push({ verb, body: withoutSilence(body) })
    return answers[verb]()
  }) as AskBackground
  const of = <V extends Call["verb"]>(verb: V) =>
    calls.filter((call) => call.verb === verb).map((call) => call.body)
  return { ask, script, of }
}

/** What was asked for where nothing was said on the way to it, in short. */
const withoutSilence = (body: object) => {
  const silence = JSON.stringify({ answers: {}, passed: "" })
  if (!("said" in body) || JSON.stringify(body.said) !== silence) return body
  const { said: _, ...rest } = body
  return rest
}
