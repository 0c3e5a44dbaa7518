import type { Database } from "~store/database"

/** One past the greatest: after an undo the count would give a number that is taken. */
export const nextNumber = async (db: Database): Promise<string> => {
  let last = 0
  await db.orders.each((it) => {
    if (it.site === "") last = Math.max(last, Number(/^R-(\d{1,9})$/.exec(it.number)?.[1] ?? 0))
  })
  return `R-${last + 1}`
}
