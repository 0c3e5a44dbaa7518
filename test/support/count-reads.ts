import { database } from "~store/database"

/**
 * Counts the rows that are read from the database while some work is done, by table; keys alone
 * are not rows.
 */
export const countReads = async (work: () => Promise<unknown>): Promise<Record<string, number>> => {
  const counts: Record<string, number> = {}
  const count = (table: string, rows: readonly unknown[]) => {
    const found = rows.filter((it) => it !== undefined).length
    if (found > 0) counts[table] = (counts[table] ?? 0) + found
  }
  const name = "count-reads"
  database.use({
    stack: "dbcore",
    name,
    create: (core) => ({
      ...core,
      table: (of) => {
        const table = core.table(of)
        return {
          ...table,
          get: async (request) => {
            const row: unknown = await table.get(request)
            count(of, [row])
            return row
          },
          getMany: async (request) => {
            const rows = await table.getMany(request)
            count(of, rows)
            return rows
          },
          query: async (request) => {
            const answer = await table.query(request)
            if (request.values) count(of, answer.result)
            return answer
          },
          openCursor: async (request) => {
            const cursor = await table.openCursor(request)
            // Walked row by row: each step is a row; such a walk is counted as endless.
            if (cursor && request.values) counts[of] = Infinity
            return cursor
          }
        }
      }
    })
  })
  database.close({ disableAutoOpen: false })
  await database.open()
  try {
    await work()
    return counts
  } finally {
    database.unuse({ stack: "dbcore", name })
  }
}
