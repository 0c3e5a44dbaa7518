import * as v from "valibot"
import type { PersonRead } from "~formats/people/check-person"
import type { OrderRowRead } from "~formats/people/read-order-rows"
import { outside } from "~store/guard/outside"
import { inSlices } from "../in-slices"
import type { Outcome } from "../outcome"
import { importOrders } from "./import-orders"
import { importPeople, type Told } from "./import-people"
import type { TakingIn } from "./read-ground"
import type { ToPage, ToWorker, Wish } from "./writing-protocol"

type Maker = () => Pick<Worker, "postMessage" | "terminate" | "addEventListener">

let make: Maker | null = null

/**
 * Has imports written in a worker, one for each.
 * @param url Of the worker's file, by a `url:` import: each entry alone knows what the build calls it.
 */
export const writeIn = (url: string): void => writeBy(() => new Worker(url))

export const writeBy = (maker: Maker | null): void => {
  make = maker
}

/** Rows told at once: to copy them all would hold the page up. */
const piece = 500

/** It is our own worker that speaks. */
const ToldByWorker = v.custom<ToPage>((it) => typeof it === "object" && it !== null && "is" in it)

/** Something was thrown in the worker, and nothing was written. */
class FailedThere extends Error {}

/** Writes people apart from the page; in the page where no worker can be had. */
export const writePeople = (
  reads: readonly PersonRead[],
  taking: TakingIn,
  told: Told,
  signal: AbortSignal
): Promise<Outcome> =>
  make
    ? apart(
        make(),
        reads,
        (some) => ({ is: "people", reads: some }),
        { kind: "people", taking },
        told,
        signal
      )
    : importPeople(reads, taking, told, signal)

/** The same for orders and their buyers. */
export const writeOrders = (
  reads: readonly OrderRowRead[],
  shop: string,
  taking: TakingIn,
  told: Told,
  signal: AbortSignal
): Promise<Outcome> =>
  make
    ? apart(
        make(),
        reads,
        (some) => ({ is: "orders", reads: some }),
        { kind: "orders", taking, shop },
        told,
        signal
      )
    : importOrders(reads, shop, taking, told, signal)

const apart = <R>(
  worker: ReturnType<Maker>,
  reads: readonly R[],
  wrap: (some: readonly R[]) => ToWorker,
  wish: Wish,
  told: Told,
  signal: AbortSignal
): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    const tell = (it: ToWorker) => worker.postMessage(it, [])
    const end = (close: () => void) => {
      worker.terminate()
      close()
    }
    signal.addEventListener("abort", () => tell({ is: "stop" }), { once: true })
    worker.addEventListener("error", (event) =>
      end(() => reject(new FailedThere("message" in event ? String(event.message) : "")))
    )
    worker.addEventListener("message", ({ data }) => {
      const checked = v.safeParse(ToldByWorker, data)
      if (!checked.success) return
      const it = checked.output
      if (it.is === "share") told(it.share)
      else if (it.is === "ask-canary")
        void outside()
          .canary()
          .then((canary) => tell({ is: "canary", canary }))
      else if (it.is === "keep")
        void outside()
          .keep(it.canary, it.entries)
          .catch(() => undefined)
          .then(() => tell({ is: "kept" }))
      else if (it.is === "done") end(() => resolve(it.outcome))
      else end(() => reject(Object.assign(new FailedThere(it.message), { name: it.name })))
    })
    const pieces = function* () {
      for (let from = 0; from < reads.length; from += piece) {
        tell(wrap(reads.slice(from, from + piece)))
        yield null
      }
    }
    void inSlices(pieces()).then(() => tell({ is: "go", wish }))
  })
