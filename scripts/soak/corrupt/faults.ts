/** What may befall the files of a database while no browser is open. */
import { cpSync, readdirSync } from "node:fs"
import path from "node:path"

import type { Backend } from "../kill/backend"
import { empty, filesLike, flip, halve, remove, zero } from "./hurt"

/**
 * @param folder The profile's `IndexedDB`, where all of the extension's is to be hurt.
 * @param older The same as it was a while before.
 */
type Hurt = (folder: string, older: string) => void

export interface Fault {
  name: string
  backend: Backend
  hurt: Hurt
}

const all = (like: RegExp, how: (file: string) => void): Hurt => {
  return (folder) => {
    for (const file of filesLike(folder, like)) how(file)
  }
}

const gone: Hurt = (folder) => {
  for (const it of readdirSync(folder)) remove(path.join(folder, it))
}

const olderCopy: Hurt = (folder, older) => {
  gone(folder, older)
  cpSync(older, folder, { recursive: true })
}

const middle = (file: string) => zero(file, 0.3, 0.7)

const level: Record<string, Hurt> = {
  "the whole folder gone": gone,
  "an older copy put back": olderCopy,
  "all files gone, their folders left": all(/./, remove),
  "CURRENT gone": all(/CURRENT$/, remove),
  "CURRENT empty": all(/CURRENT$/, empty),
  "CURRENT zeroed": all(/CURRENT$/, (it) => zero(it)),
  "MANIFEST gone": all(/MANIFEST-/, remove),
  "MANIFEST cut in half": all(/MANIFEST-/, halve),
  "MANIFEST zeroed": all(/MANIFEST-/, (it) => zero(it)),
  "log gone": all(/\.log$/, remove),
  "log cut in half": all(/\.log$/, halve),
  "log zeroed": all(/\.log$/, (it) => zero(it)),
  "log flipped": all(/\.log$/, (it) => flip(it)),
  "tables gone": all(/\.ldb$/, remove),
  "tables cut in half": all(/\.ldb$/, halve),
  "tables zeroed in the middle": all(/\.ldb$/, middle),
  "tables flipped": all(/\.ldb$/, (it) => flip(it)),
  "pictures' bytes gone": all(/\.indexeddb\.blob\//, remove),
  "pictures' bytes cut in half": all(/\.indexeddb\.blob\//, halve),
  "pictures' bytes empty": all(/\.indexeddb\.blob\//, empty)
}

/** The database itself has no ending, its write-ahead log has. */
const FILE = /\/[0-9A-Z]{20,}$/
const LOG = /-wal$/

const lite: Record<string, Hurt> = {
  "the whole folder gone": gone,
  "an older copy put back": olderCopy,
  "the file gone": all(FILE, remove),
  "the file empty": all(FILE, empty),
  "the file cut in half": all(FILE, halve),
  "its header zeroed": all(FILE, (it) => zero(it, 0, 1e-4)),
  "zeroed in the middle": all(FILE, middle),
  "a byte of every page flipped": all(FILE, (it) => flip(it)),
  zeroed: all(FILE, (it) => zero(it)),
  "write-ahead log gone": all(LOG, remove),
  "write-ahead log cut in half": all(LOG, halve),
  "write-ahead log zeroed": all(LOG, (it) => zero(it)),
  "write-ahead log flipped": all(LOG, (it) => flip(it)),
  "an older file under the newer log": (folder, older) => {
    for (const file of filesLike(folder, FILE))
      cpSync(path.join(older, path.relative(folder, file)), file)
  }
}

const listed = (backend: Backend, of: Record<string, Hurt>): Fault[] =>
  Object.entries(of).map(([name, hurt]) => ({ name, backend, hurt }))

export const faults: readonly Fault[] = [...listed("leveldb", level), ...listed("sqlite", lite)]
