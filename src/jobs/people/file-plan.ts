import type { PersonRead } from "~formats/people/check-person"
import { eachCardPerson } from "~formats/people/read-cards"
import { eachOrderRow, type OrderRowRead } from "~formats/people/read-order-rows"
import { eachPerson } from "~formats/people/read-people"
import { inSlices } from "../in-slices"
import type { Outcome } from "../outcome"
import { type ImportStep, type Planned, whats, type Wish } from "./desk-protocol"
import { importOrders, isOrderTaken, previewOrders } from "./import-orders"
import { importPeople, isTaken, previewPeople, type Told } from "./import-people"
import type { KeptPhones } from "./phone-key"
import type { PeopleFile } from "./read-people-file"

type PeopleWish = Extract<Wish, { kind: "people" }>
type OrdersWish = Extract<Wish, { kind: "orders" }>

/** A part of a plan's time: what share of the whole is done when it begins, and when it ends. */
const reading = [0, 0.25] as const
const matching = [0.25, 1] as const

/** The same things, and told between them what share of them has passed. */
function* counted<T>(
  things: Iterable<T>,
  all: number,
  told: Told,
  [from, to]: readonly [number, number]
): Generator<T> {
  let passed = 0
  for (const it of things) {
    if (++passed % 200 === 0) told(from + (to - from) * Math.min(1, passed / Math.max(1, all)))
    yield it
  }
}

/** Signs of a card, about: how many there are is not known before they are read. */
const usualCard = 200

const eachOf = (file: PeopleFile, wish: PeopleWish, told: Told): Iterable<PersonRead> => {
  if (file.kind === "cards")
    return counted(eachCardPerson(file.text, file.cut), file.text.length / usualCard, told, reading)
  const table = file.kind === "people" ? file.table : file.people
  return counted(eachPerson(table, wish.mapping, wish.reading), table.rows.length, told, reading)
}

/** What would become of a file's rows, as it was last asked for, and what then does. */
export class FilePlan {
  #steps: readonly ImportStep[] = []
  #turn = 0
  #write: ((told: Told, signal: AbortSignal) => Promise<Outcome>) | null = null
  readonly #phones: KeptPhones = { last: null }

  constructor(readonly file: PeopleFile) {}

  /** @returns null where another plan was asked for meanwhile. */
  async work(wish: Wish, told: Told): Promise<Planned | null> {
    const mine = ++this.#turn
    const isOver = () => this.#turn !== mine
    this.#write = null
    const made = await (wish.kind === "people"
      ? this.#people(wish, told, isOver)
      : this.#orders(wish, told, isOver))
    if (!made || isOver()) return null
    const steps: readonly ImportStep[] = made.steps
    this.#steps = steps
    this.#write = made.write
    return {
      what: Uint8Array.from(steps, (it) => whats.indexOf(it.what)),
      taken: made.taken
    }
  }

  async #people(wish: PeopleWish, told: Told, isOver: () => boolean) {
    const { taking } = wish
    const reads = await inSlices(eachOf(this.file, wish, told), isOver)
    if (!reads) return null
    const watch = <T>(steps: Iterable<T>) => counted(steps, reads.length, told, matching)
    const steps = await previewPeople(reads, taking, isOver, { phones: this.#phones, watch })
    return (
      steps && {
        steps,
        taken: steps.filter(isTaken).length,
        write: (share: Told, signal: AbortSignal) =>
          importPeople(reads, taking, share, signal, this.#phones)
      }
    )
  }

  async #orders(wish: OrdersWish, told: Told, isOver: () => boolean) {
    if (this.file.kind !== "orders") return null
    const { taking, shop, mapping, currency } = wish
    const { table } = this.file
    const each: Iterable<OrderRowRead> = eachOrderRow(table, mapping, currency)
    const reads = await inSlices(counted(each, table.rows.length, told, reading), isOver)
    if (!reads) return null
    const watch = <T>(steps: Iterable<T>) => counted(steps, reads.length, told, matching)
    const steps = await previewOrders(reads, shop, taking, isOver, { phones: this.#phones, watch })
    return (
      steps && {
        steps,
        taken: steps.filter(isOrderTaken).length,
        write: (share: Told, signal: AbortSignal) =>
          importOrders(reads, shop, taking, share, signal, this.#phones)
      }
    )
  }

  /** Steps by their places; fewer where the plan has fewer. */
  stepsAt(at: readonly number[]): ImportStep[] {
    return at.flatMap((it) => this.#steps[it] ?? [])
  }

  async write(told: Told, signal: AbortSignal): Promise<Outcome> {
    return this.#write ? this.#write(told, signal) : { ok: false, why: "nothing-new" }
  }
}
