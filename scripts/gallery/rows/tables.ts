/** Rows by the name of their table, as the database keeps them. */
export type Tables = Readonly<Record<string, readonly object[]>>

/** A name is the key of what stands for it; ids are the same in every run, and so are addresses. */
export const settledIds = (tables: Tables): Tables => {
  const names = new Map<string, string>()
  const text = JSON.stringify(tables)
    .replaceAll(/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/g, (id) => {
      const name = names.get(id) ?? `row-${names.size}`
      names.set(id, name)
      return name
    })
    .replaceAll(/"code":"[a-z\d]{5,20}"/g, (_, at: number) => `"code":"c${100_000 + at}"`)
  return JSON.parse(text)
}
