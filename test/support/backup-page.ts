/**
 * Runs in a real browser, on a page of the test's own: the project's own backup, snapshot and restore,
 * with the browser's own database, folders and packing.
 */
import { backUpNow } from "~jobs/backup/back-up-now"
import { openBackup } from "~jobs/backup/open-backup"
import { restoreStaged } from "~jobs/backup/restore-staged"
import { makeBackupKey, setUpBackup } from "~jobs/backup/set-up-backup"
import { listSnapshots } from "~jobs/backup/list-snapshots"
import { restoreSnapshot, takeSnapshot } from "~jobs/backup/snapshots"
import { unsaid } from "~model/contact"
import { listFiles, readFile } from "~platform/folder-files"
import { database } from "~store/database"
import { checkRows } from "~store/guard/check-rows"
import { acceptDatabase, recount } from "~store/guard/recount"

let identity = ""

/** What the seller would have chosen: a folder that needs nobody to click. */
const chosen = async () =>
  (await navigator.storage.getDirectory()).getDirectoryHandle("chosen", { create: true })

/** The longest that the page was held up while something was done, in ms, and how long it took. */
const watched = async <T>(work: () => Promise<T>) => {
  let [longest, before] = [0, performance.now()]
  const start = before
  const timer = setInterval(() => {
    const now = performance.now()
    longest = Math.max(longest, now - before)
    before = now
  }, 1)
  const result = await work()
  clearInterval(timer)
  return { result, longest: Math.round(longest), took: Math.round(performance.now() - start) }
}

const fill = async (count: number): Promise<void> => {
  const record = (id: string, at: number) => ({ id, createdAt: 1000 + at, deletedAt: null })
  await database.transaction("rw", database.tables, async () => {
    for (let from = 0; from < count; from += 1000)
      await database.contacts.bulkAdd(
        Array.from({ length: Math.min(1000, count - from) }, (_, of) => ({
          ...record(`c${from + of}`, from + of),
          name: `张三 ${crypto.randomUUID()}`,
          group: false,
          tags: ["VIP"],
          stage: "new",
          language: "zh",
          phone: "+86 138 0000 0000",
          email: "",
          address: "",
          ...unsaid,
          consent: "unknown" as const,
          code: `k${String(from + of).padStart(7, "0")}`
        }))
      )
    await database.blobs.add({
      id: "picture",
      data: new Blob([crypto.getRandomValues(new Uint8Array(60_000))], { type: "image/png" })
    })
    await recount(database)
  })
  await acceptDatabase()
}

const page = {
  fill,
  setUp: async () => {
    const handle = await chosen()
    const key = await makeBackupKey()
    identity = key.identity
    return setUpBackup({ way: "folder", recipient: key.recipient, everyHours: 24, handle })
  },
  backUp: () => watched(() => backUpNow()),
  open: async () => {
    const [newest] = (await listFiles(await chosen())).toSorted((a, b) =>
      a.name < b.name ? 1 : -1
    )
    const file = await readFile(await chosen(), newest?.name ?? "")
    return watched(() => openBackup(file ?? new Blob([]), identity))
  },
  restore: (stage: string) => watched(() => restoreStaged(stage)),
  snapshot: () => watched(() => takeSnapshot("by-hand")),
  snapshots: () => listSnapshots(),
  restoreSnapshot: (name: string) => watched(() => restoreSnapshot(name)),
  empty: async () => {
    await database.delete()
    await database.open()
  },
  look: async () => ({
    contacts: await database.contacts.count(),
    picture: (await database.blobs.get("picture"))?.data.size ?? 0,
    checked: await checkRows()
  })
}

declare global {
  var backups: typeof page
}
globalThis.backups = page
