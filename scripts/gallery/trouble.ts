/** What screens are for when things go wrong, reached as it comes about: by the database itself. */
import type { Worker } from "@playwright/test"
import { allRows, leaveOnly, startAnew } from "../../test/support/damage"
import type { Seller } from "../../test/support/seller"
import type { Language } from "./looks"

declare global {
  /** Set while a gallery holds the database. */
  var heldUntil: (() => void) | undefined
}

/**
 * Every table but the settings is being written by somebody else, for ever: whoever reads waits.
 * @param free What may be read all the same.
 */
export const holdRecords = (worker: Worker, free: readonly string[] = []): Promise<void> =>
  worker.evaluate(async (free) => {
    const opening = indexedDB.open("regulars")
    await new Promise((done) => opening.addEventListener("success", done))
    const db = opening.result
    const names = [...db.objectStoreNames].filter(
      (name) => name !== "settings" && !free.includes(name)
    )
    const holding = db.transaction(names, "readwrite")
    let held = true
    globalThis.heldUntil = () => (held = false)
    holding.addEventListener("complete", () => db.close())
    await new Promise<void>((began) => {
      // A transaction lives as long as something is asked in it.
      const ask = () => {
        const asking = holding.objectStore("contacts").count("nobody")
        asking.addEventListener("success", () => {
          began()
          if (held) ask()
        })
      }
      ask()
    })
  }, free)

export const letGo = (worker: Worker): Promise<void> =>
  worker.evaluate(() => globalThis.heldUntil?.())

/** What no version ever wrote: whoever shows it fails. */
export const unlikeAny = { id: "unlike", createdAt: 1, deletedAt: null, code: "unlike", name: 5 }

/** With a passphrase that nobody knows. */
export const lock = (worker: Worker, locale: Language): Promise<void> =>
  worker.evaluate(
    (locale) =>
      chrome.storage.local.set({
        lock: { salt: "c2FsdA==", hash: "aGFzaA==", rounds: 1, minutes: 15, locale }
      }),
    locale
  )

/** Rows that were counted are gone, past the one door, when the browser starts the next time. */
export const lose = async (seller: Seller): Promise<void> => {
  const page = await seller.openOwn("tabs/workspace.html#settings")
  const counted = async () =>
    Object.keys((await seller.rows("guards"))[0]?.["tables"] ?? {}).length > 20
  while (!(await counted())) await page.evaluate(() => new Promise(requestAnimationFrame))
  await page.close()
  const { settings = [], ...rest } = await allRows(seller.worker)
  const none = Object.fromEntries(Object.keys(rest).map((name) => [name, []]))
  await leaveOnly(seller.worker, { ...none, settings })
  await startAnew(seller.worker)
}

/** As a newer version of the extension leaves it: this one cannot open it. */
export const outdate = (worker: Worker): Promise<void> =>
  worker.evaluate(async () => {
    const opening = indexedDB.open("regulars", 1_000_000)
    await new Promise((done) => opening.addEventListener("success", done))
    opening.result.close()
  })
