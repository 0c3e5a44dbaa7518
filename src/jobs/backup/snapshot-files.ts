import { type Folder, listFiles } from "~platform/folder-files"
import { ownFolder } from "~platform/opfs"
import type { Snapshot, SnapshotWhy } from "./backup-types"

/** Where they lie; null where this browser keeps none. */
export const snapshotFolder = (): Promise<Folder | null> => ownFolder("snapshots")

export const hasSnapshots = async (): Promise<boolean> => (await snapshotFolder()) !== null

const whys = [
  "rolling",
  "before-restore",
  "before-upgrade",
  "by-hand"
] as const satisfies readonly SnapshotWhy[]

const shape = /^(\d{1,15})-([a-z-]+)-(\d{1,12})-([0-9a-f]{64})\.jsonl\.gz$/

/** All there is to know of a snapshot stands in its name: nothing beside it can go astray. */
export interface NamedSnapshot extends Snapshot {
  /** Of its bytes. */
  sha256: string
}

export const nameOf = ({ at, why, rows, sha256 }: Omit<NamedSnapshot, "name" | "size">): string =>
  `${at}-${why}-${rows}-${sha256}.jsonl.gz`

const readName = (name: string, size: number): NamedSnapshot[] => {
  const [, at = "", said, rows = "", sha256 = ""] = shape.exec(name) ?? []
  const why = whys.find((it) => it === said)
  return why ? [{ name, at: Number(at), why, rows: Number(rows), size, sha256 }] : []
}

/** All there are, the newest first. */
export const namedSnapshots = async (folder: Folder): Promise<NamedSnapshot[]> =>
  (await listFiles(folder))
    .flatMap(({ name, size }) => readName(name, size))
    .toSorted((a, b) => b.at - a.at)
