/** One thing kept in IndexedDB, with nothing between. */
export const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result))
    request.addEventListener("error", () => reject(request.error))
  })

const open = async (): Promise<IDBDatabase> => {
  const request = indexedDB.open("kept", 1)
  request.addEventListener("upgradeneeded", () => request.result.createObjectStore("parts"))
  return done(request)
}

export const keep = async (key: string, value: unknown): Promise<void> => {
  const db = await open()
  const transaction = db.transaction("parts", "readwrite", { durability: "strict" })
  transaction.objectStore("parts").put(value, key)
  await new Promise<void>((resolve, reject) => {
    transaction.addEventListener("complete", () => resolve())
    transaction.addEventListener("abort", () => reject(transaction.error))
  })
  db.close()
}

export const kept = async (key: string): Promise<unknown> => {
  const db = await open()
  const value: unknown = await done(db.transaction("parts").objectStore("parts").get(key))
  db.close()
  return value
}
