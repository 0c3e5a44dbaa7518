/** Ways in which files are hurt. */
import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs"
import path from "node:path"

/** All files under a folder whose path in it fits. Throws where there is none: nothing is hurt. */
export const filesLike = (folder: string, like: RegExp): string[] => {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((it) => like.test(it))
    .map((it) => path.join(folder, it))
    .filter((it) => statSync(it).isFile())
  if (files.length === 0) throw new Error(`no file like ${like} in ${folder}`)
  return files
}

export const remove = (file: string): void => rmSync(file, { recursive: true })

/** Cuts its second half off. */
export const halve = (file: string): void => truncateSync(file, Math.floor(statSync(file).size / 2))

export const empty = (file: string): void => truncateSync(file, 0)

/** Zeroes it from one share of its length to another, 0 to 1. */
export const zero = (file: string, from = 0, to = 1): void => {
  const bytes = readFileSync(file)
  writeFileSync(file, bytes.fill(0, Math.floor(bytes.length * from), Math.ceil(bytes.length * to)))
}

/** Turns a byte of every so many over, as a failing disk would. */
export const flip = (file: string, every = 4096): void => {
  const bytes = readFileSync(file)
  for (let at = Math.min(every, bytes.length) >> 1; at < bytes.length; at += every)
    bytes[at] = (bytes[at] ?? 0) ^ 0xff
  writeFileSync(file, bytes)
}
