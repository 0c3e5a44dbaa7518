/** What is left of a folder after a power cut, from what `durable.c` told of it. */

/** How names come to the disk: `ordered`, see durable.c; `folder` by their own folder's sync alone. */
export type NamesModel = "ordered" | "folder"

/** Which file stands under each path, by the file's id. */
export type Names = Map<string, string>

interface Told {
  what: string
  one: string
  other: string
}

const read = (log: string): Told[] =>
  log
    .split("\n")
    // A kill may have cut the last line.
    .slice(0, -1)
    .map((line) => {
      const [what = "", one = "", other = ""] = line.split("\t")
      return { what, one, other }
    })

const parent = (name: string): string => name.slice(0, Math.max(0, name.lastIndexOf("/"))) || "."

/** The paths at and under a name. */
const at = (names: Names, name: string): string[] =>
  [...names.keys()].filter((it) => it === name || it.startsWith(`${name}/`))

const take = (names: Names, name: string): Names => {
  const taken: Names = new Map()
  for (const path of at(names, name)) {
    taken.set(path.slice(name.length), names.get(path) ?? "")
    names.delete(path)
  }
  return taken
}

const place = (names: Names, name: string, taken: Names) => {
  for (const [rest, id] of taken) names.set(`${name}${rest}`, id)
}

const enact = (names: Names, { what, one, other }: Told) => {
  if (what === "file") names.set(other, one)
  if (what === "gone") take(names, one)
  if (what === "moved") {
    const taken = take(names, one)
    take(names, other)
    place(names, other, taken)
  }
  if (what === "swapped") {
    const [first, second] = [take(names, one), take(names, other)]
    place(names, one, second)
    place(names, other, first)
  }
}

/** Is what was told on the disk once this file or folder is synced? */
const comesWith = (told: Told, sync: Told, model: NamesModel): boolean => {
  if (model === "ordered") return true
  if (sync.what === "sync") return told.what === "file" && told.one === sync.one
  const last = told.what === "gone" || told.what === "made" ? told.one : told.other
  return parent(last) === sync.other
}

/** The names on the disk, from those at the start. */
export const durableNames = (before: Names, log: string, model: NamesModel = "ordered"): Names => {
  const names: Names = new Map(before)
  let pending: Told[] = []
  for (const told of read(log)) {
    if (told.what !== "sync" && told.what !== "folder") {
      pending.push(told)
      continue
    }
    const [done, left] = [[], []] as [Told[], Told[]]
    for (const it of pending) (comesWith(it, told, model) ? done : left).push(it)
    for (const it of done) enact(names, it)
    pending = left
  }
  return names
}
