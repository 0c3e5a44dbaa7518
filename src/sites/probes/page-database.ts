/** What a request yields; it rejects where the database refuses. */
export const got = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result))
    request.addEventListener("error", (event) => {
      // Unheard, it would end the transaction and be told to the page as an error of its own.
      event.preventDefault()
      reject(request.error ?? new Error("refused"))
    })
  })

const open = async (name: string): Promise<IDBDatabase | null> => {
  // Opening what is not there would make it, and the site would find an empty one.
  if (!(await indexedDB.databases()).some((it) => it.name === name)) return null
  // Without a version: it is the site's to choose.
  const request = indexedDB.open(name)
  // Taken away between the two lines: an empty one is about to be made.
  request.addEventListener("upgradeneeded", () => request.transaction?.abort())
  const db = await got(request)
  // The site wants to change it, or take it away: it must not wait for us.
  db.addEventListener("versionchange", () => db.close())
  return db
}

/**
 * Reads in a database of the page's own origin, which is open for just that long. It is never
 * made, changed or kept open. Null where it is not there, not as expected, or refused; never throws.
 */
export const readPageDatabase = async <T>(
  name: string,
  read: (db: IDBDatabase) => Promise<T | null>
): Promise<T | null> => {
  let db: IDBDatabase | null = null
  try {
    db = await open(name)
    return db && (await read(db))
  } catch {
    return null
  } finally {
    db?.close()
  }
}
