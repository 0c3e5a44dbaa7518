/** What befalls databases, done to the seller's own: beside the door, as a browser or a disk would. */
import type { Worker } from "@playwright/test"

export type Rows = Record<string, Record<string, unknown>[]>

/** Every row of every table. */
export const allRows = (worker: Worker): Promise<Rows> =>
  worker.evaluate(async () => {
    const opening = indexedDB.open("regulars")
    await new Promise((done) => opening.addEventListener("success", done))
    const db = opening.result
    const names = [...db.objectStoreNames]
    const reading = db.transaction(names)
    const reads = names.map((name) => [name, reading.objectStore(name).getAll()] as const)
    await new Promise((done) => reading.addEventListener("complete", done))
    db.close()
    return Object.fromEntries(reads.map(([name, it]) => [name, it.result]))
  })

/** Leaves these rows in the tables named, and no others. */
export const leaveOnly = (worker: Worker, rows: Rows): Promise<void> =>
  worker.evaluate(async (them) => {
    const opening = indexedDB.open("regulars")
    await new Promise((done) => opening.addEventListener("success", done))
    const writing = opening.result.transaction(Object.keys(them), "readwrite")
    for (const [name, list] of Object.entries(them)) {
      writing.objectStore(name).clear()
      for (const row of list) writing.objectStore(name).put(row)
    }
    await new Promise((done) => writing.addEventListener("complete", done))
    opening.result.close()
  }, rows)

/** As if the browser had been started anew: rows are read again at the first page. */
export const startAnew = (worker: Worker): Promise<void> =>
  worker.evaluate(() => chrome.storage.session.remove("rows-checked"))
