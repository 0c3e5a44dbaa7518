import { createHash } from "node:crypto"
import { readdir, readFile, writeFile } from "node:fs/promises"
import path from "node:path"
import { packZip } from "../../src/formats/pack-zip"

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex")

/** Every file under a folder, by its path from there with `/`, in the order of code units. */
export const filesUnder = async (folder: string): Promise<Map<string, Uint8Array<ArrayBuffer>>> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((it) => it.isFile())
    .map((it) => path.relative(folder, path.join(it.parentPath, it.name)))
    .map((it) => it.split(path.sep).join("/"))
    .toSorted()
  const files = new Map<string, Uint8Array<ArrayBuffer>>()
  for (const it of paths) files.set(it, new Uint8Array(await readFile(path.join(folder, it))))
  return files
}

/** A ZIP of a folder without its times and its order on the disk, so that it is always the same. */
export const packFolder = async (folder: string, file: string): Promise<void> => {
  const zip = await packZip(await filesUnder(folder))
  await writeFile(file, new Uint8Array(await zip.arrayBuffer()))
}

/** Lines as `sha256sum` has them, kept in `SHA256SUMS` beside the files. */
export const checksumsOf = async (folder: string): Promise<string[]> => {
  const files = await filesUnder(folder)
  const lines = [...files].map(([name, bytes]) => `${sha256(bytes)}  ${name}`)
  await writeFile(path.join(folder, "SHA256SUMS"), `${lines.join("\n")}\n`)
  return lines
}

/** Paths that only one of the folders has, or whose bytes differ. */
export const differenceOf = async (one: string, other: string): Promise<string[]> => {
  const [first, second] = await Promise.all([filesUnder(one), filesUnder(other)])
  return [...new Set([...first.keys(), ...second.keys()])].filter((it) => {
    const [a, b] = [first.get(it), second.get(it)]
    return !a || !b || sha256(a) !== sha256(b)
  })
}
