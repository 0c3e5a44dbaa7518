/** Between the parts of a path, as it is typed in any script. */
const between = /[/／]/u

/** Longest path of a folder, in UTF-16 units. */
export const longestFolder = 200

/** A typed path as it is kept: "Shipping / Abroad" becomes "Shipping/Abroad"; "" for no folder. */
export const folderPath = (typed: string): string =>
  typed
    .split(between)
    .map((it) => it.trim().replaceAll(/\s+/gu, " "))
    .filter(Boolean)
    .join("/")

/** Does a folder lie in another, or is it that one? All lie in "". */
export const isWithin = (folder: string, parent: string): boolean =>
  parent === "" || folder === parent || folder.startsWith(`${parent}/`)

/** A folder that is renamed or moved takes along what lies in it; undefined for what does not. */
export const movedFolder = (folder: string, from: string, to: string): string | undefined =>
  from !== "" && isWithin(folder, from) ? folderPath(to + folder.slice(from.length)) : undefined

/** A folder as a tree shows it. */
export interface FolderNode {
  path: string
  /** The last part of its path. */
  name: string
  /** How many folders it lies in. */
  depth: number
  /** What lies in it and in the folders in it. */
  count: number
}

/** All folders that paths speak of, with those between, each before what lies in it, by name. */
export const folderTree = (paths: readonly string[]): FolderNode[] => {
  const counts = new Map<string, number>()
  for (const path of paths) {
    const parts = path ? path.split("/") : []
    parts.forEach((_, at) => {
      const upTo = parts.slice(0, at + 1).join("/")
      counts.set(upTo, (counts.get(upTo) ?? 0) + 1)
    })
  }
  return Array.from(counts, ([path, count]) => {
    const parts = path.split("/")
    return { path, name: parts.at(-1) ?? path, depth: parts.length - 1, count }
  }).toSorted((a, b) => byParts(a.path.split("/"), b.path.split("/")))
}

const byParts = (a: readonly string[], b: readonly string[]): number => {
  const at = a.findIndex((it, index) => it !== b[index])
  if (at < 0) return a.length - b.length
  return (a[at] ?? "").localeCompare(b[at] ?? "", undefined, { numeric: true })
}
