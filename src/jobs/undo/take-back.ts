import * as v from "valibot"
import type { Change } from "~model/change"
import { lastUndoable, undo, type Undone } from "~store/undo"
import { answerWorker } from "../outside-line"
import type { FromUndoing, TakenBack, ToUndoing } from "./undo-protocol"

type UndoWorker = Pick<Worker, "postMessage" | "terminate" | "addEventListener">

let make: (() => UndoWorker) | null = null

/**
 * Has changes taken back in a worker, one for each.
 * @param url Of the worker's file, by a `url:` import: each entry alone knows what the build calls it.
 */
export const undoIn = (url: string): void => undoBy(() => new Worker(url))

export const undoBy = (maker: (() => UndoWorker) | null): void => {
  make = maker
}

/** Hears how far a long one is, from 0 to 1. */
export type ToldShare = (share: number) => void

/** More edits than these are worth a worker. */
const many = 500

/** What an import was is told without its edits: they stay where they were written. */
const isLong = ({ edits }: Change): boolean => edits.length === 0 || edits.length > many

/** Takes a change back that is at hand: a long one apart from the page, where a worker can be had. */
export const takeBack = async (change: Change, told: ToldShare): Promise<Undone> => {
  if (!make || !isLong(change)) return undo(change.id)
  return (await apart(make(), change.id, told))?.undone ?? { ok: false, why: "nothing" }
}

let before: Promise<unknown> = Promise.resolve()

/**
 * Takes the last thing back that was done. Asked again meanwhile, it then takes back the one before:
 * both would find the same one last.
 */
export const takeLastBack = (told: ToldShare): Promise<TakenBack> => {
  const taken = before.then(() => takeLast(told))
  before = taken.catch(() => undefined)
  return taken
}

/** How long it is can be seen by reading it alone. */
const takeLast = async (told: ToldShare): Promise<TakenBack> => {
  if (make) return apart(make(), null, told)
  const change = await lastUndoable()
  return change && { change, undone: await undo(change.id) }
}

/** Something was thrown in the worker, and nothing was taken back. */
class FailedThere extends Error {}

/** It is our own worker that speaks. */
const Heard = v.custom<FromUndoing>((it) => typeof it === "object" && it !== null && "is" in it)

const apart = (worker: UndoWorker, changeId: string | null, told: ToldShare): Promise<TakenBack> =>
  new Promise((resolve, reject) => {
    const tell = (it: ToUndoing) => worker.postMessage(it, [])
    const end = (close: () => void) => {
      worker.terminate()
      close()
    }
    worker.addEventListener("error", (event) =>
      end(() => reject(new FailedThere("message" in event ? String(event.message) : "")))
    )
    worker.addEventListener("message", ({ data }) => {
      const heard = v.safeParse(Heard, data)
      if (!heard.success) return
      const it = heard.output
      if (it.is === "share") told(it.share)
      else if (it.is === "done") end(() => resolve(it.taken))
      else if (it.is === "failed")
        end(() => reject(Object.assign(new FailedThere(it.message), { name: it.name })))
      else void answerWorker(it, tell)
    })
    tell({ is: "undo", changeId })
  })
