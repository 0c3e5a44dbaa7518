/** Rows by the tens of thousands, made in the browser: sent through the test they would take minutes. */
import type { Worker } from "@playwright/test"

interface Many {
  table: string
  /** The field that says which row it is: its number is put after it. */
  title: string
  /** What rows look like, in turn. */
  patterns: readonly Record<string, unknown>[]
  count: number
}

/** Their ids are "<table>-<number>", the first is the newest, each a minute older. */
export const seedMany = (worker: Worker, many: Many): Promise<void> =>
  worker.evaluate(putMany, many)

/** Runs in the worker. */
const putMany = ({ table, title, patterns, count }: Many) =>
  new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open("regulars")
    opening.addEventListener("error", () => reject(opening.error))
    opening.addEventListener("success", () => {
      const writing = opening.result.transaction([table, "unindexed", "guards"], "readwrite")
      const store = writing.objectStore(table)
      const now = Date.now()
      for (let at = 0; at < count; at++) {
        const pattern: Record<string, unknown> = patterns[at % patterns.length] ?? {}
        store.put({
          ...pattern,
          id: `${table}-${at}`,
          createdAt: now - at * 60_000,
          [title]: `${pattern[title]} ${at}`,
          // Of customers alone, and no two the same.
          ...("code" in pattern ? { code: `c${String(at).padStart(7, "0")}` } : {})
        })
      }
      writing.objectStore("unindexed").put({ keys: ["all"] })
      const guard = writing.objectStore("guards").get("all")
      guard.addEventListener("success", () => {
        if (guard.result)
          writing
            .objectStore("guards")
            .put({ ...guard.result, seq: guard.result.seq + 1, tables: {} })
      })
      writing.addEventListener("complete", () => {
        opening.result.close()
        resolve()
      })
      writing.addEventListener("abort", () => reject(writing.error))
    })
  })
