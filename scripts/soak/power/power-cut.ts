/** Cuts the power under a browser's profile: what was not synced is gone. */
import { existsSync, lstatSync } from "node:fs"
import { copyFile, cp, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises"
import path from "node:path"

import { durableNames, type Names, type NamesModel } from "./durable-image"

export interface PowerCut {
  /** Before a start: what is there now is on the disk. @returns what the start needs to be told. */
  prepare: (profile: string) => Promise<Record<string, string>>
  /** After a kill: the profile becomes what a power cut at that moment would have left. */
  cut: (profile: string) => Promise<void>
  /** Removes what was kept beside a profile. */
  clean: (profile: string) => Promise<void>
}

const beside = (profile: string) => `${profile}.durable`

const filesIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((it) => it.isFile())
    .map((it) => path.relative(folder, path.join(it.parentPath, it.name)))

/** As durable.c names a file. */
const idOf = (file: string): string => {
  const { ino, birthtimeNs } = lstatSync(file, { bigint: true })
  return `${ino}-${birthtimeNs}`
}

/** @param shim the compiled durable.c */
export const powerCut = (shim: string, model: NamesModel = "ordered"): PowerCut => {
  const started = new Map<string, Names>()
  const prepare = async (profile: string) => {
    const kept = beside(profile)
    await rm(kept, { recursive: true, force: true })
    await mkdir(path.join(kept, "data"), { recursive: true })
    await cp(profile, path.join(kept, "start"), { recursive: true })
    const files = await filesIn(profile)
    started.set(profile, new Map(files.map((it) => [it, idOf(path.join(profile, it))])))
    await writeFile(path.join(kept, "names"), "")
    return { LD_PRELOAD: shim, REGULARS_DURABLE_OF: profile, REGULARS_DURABLE_IN: kept }
  }
  const cut = async (profile: string) => {
    const kept = beside(profile)
    const before = started.get(profile) ?? new Map<string, string>()
    const starts = new Map([...before].map(([name, id]) => [id, path.join(kept, "start", name)]))
    const left = path.join(kept, "left")
    await mkdir(left)
    const names = durableNames(before, await readFile(path.join(kept, "names"), "utf8"), model)
    for (const [name, id] of names) {
      const to = path.join(left, name)
      await mkdir(path.dirname(to), { recursive: true })
      const synced = path.join(kept, "data", id)
      const bytes = existsSync(synced) ? synced : starts.get(id)
      // A name without a sync of the file it stands for is an empty file.
      await (bytes === undefined ? writeFile(to, "") : copyFile(bytes, to))
    }
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    await rename(left, profile)
  }
  const clean = (profile: string) =>
    rm(beside(profile), { recursive: true, force: true, maxRetries: 5 })
  return { prepare, cut, clean }
}
