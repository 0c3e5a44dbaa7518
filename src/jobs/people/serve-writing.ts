import * as v from "valibot"
import type { PersonRead } from "~formats/people/check-person"
import type { OrderRowRead } from "~formats/people/read-order-rows"
import type { Outside } from "~store/guard/outside"
import type { Outcome } from "../outcome"
import { importOrders } from "./import-orders"
import { importPeople } from "./import-people"
import type { ToPage, ToWorker, Wish } from "./writing-protocol"

export interface PageLine {
  tell: (telling: ToPage) => void
  onTold: (listener: (told: unknown) => void) => void
}

/** It is our own page that speaks, of as many rows as were read. */
const Told = v.custom<ToWorker>((it) => typeof it === "object" && it !== null && "is" in it)

/** The edits of an import are many, and nobody asks for them here. */
const light = (outcome: Outcome): Outcome => {
  if (!outcome.ok || !outcome.change) return outcome
  const { about: _about, ...change } = outcome.change
  return { ok: true, change: { ...change, edits: [] } }
}

/** Writes for a page, in its worker. */
export const serveWriting = (
  { tell, onTold }: PageLine,
  keepOutside: (outside: Outside) => void
): void => {
  const people: PersonRead[] = []
  const orders: OrderRowRead[] = []
  const ending = new AbortController()
  const waiting: { canary: ((it: ToWorker & { is: "canary" }) => void)[]; kept: (() => void)[] } = {
    canary: [],
    kept: []
  }
  keepOutside({
    canary: () =>
      new Promise((resolve) => {
        waiting.canary.push(({ canary }) => resolve(canary))
        tell({ is: "ask-canary" })
      }),
    keep: (canary, entries) =>
      new Promise((resolve) => {
        waiting.kept.push(resolve)
        tell({ is: "keep", canary, entries })
      }),
    journal: async () => [],
    forgetJournal: async () => undefined
  })
  let last = 0
  const share = (it: number) => {
    if (it - last < 0.01) return
    last = it
    tell({ is: "share", share: it })
  }
  const write = (wish: Wish): Promise<Outcome> =>
    wish.kind === "people"
      ? importPeople(people, wish.taking, share, ending.signal)
      : importOrders(orders, wish.shop, wish.taking, share, ending.signal)
  const go = async (wish: Wish) => {
    try {
      tell({ is: "done", outcome: light(await write(wish)) })
    } catch (error) {
      const { name, message } = error instanceof Error ? error : new Error(String(error))
      tell({ is: "failed", name, message })
    }
  }
  onTold((it) => {
    const checked = v.safeParse(Told, it)
    if (!checked.success) return
    const told = checked.output
    if (told.is === "people") people.push(...told.reads)
    else if (told.is === "orders") orders.push(...told.reads)
    else if (told.is === "stop") ending.abort()
    else if (told.is === "canary") waiting.canary.shift()?.(told)
    else if (told.is === "kept") waiting.kept.shift()?.()
    else void go(told.wish)
  })
}
