import { readFile } from "node:fs/promises"
import path from "node:path"
import { promisify } from "node:util"
import { gunzip } from "node:zlib"

/** No saved page is larger than this, unpacked. */
const MOST_BYTES = 200_000_000

export type SavedPage = { ok: true; bytes: Buffer } | { ok: false; why: string }

const unpack = promisify(gunzip)

const isPacked = (bytes: Buffer): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

/** A relative path is meant from where npm was called, else from the project's folder. */
export const fromHere = async <T>(
  file: string,
  read: (path: string) => Promise<T>
): Promise<T | null> => {
  for (const from of [process.env["INIT_CWD"] ?? ".", "."]) {
    const found = await read(path.resolve(from, file)).catch(() => null)
    if (found !== null) return found
  }
  return null
}

/** The bytes of a saved page as the shop sent them, unpacked where they are gzip. */
export const readSavedPage = async (file: string): Promise<SavedPage> => {
  const bytes = await fromHere(file, (it) => readFile(it))
  if (bytes === null) return { ok: false, why: `this file cannot be read: ${file}` }
  if (!isPacked(bytes))
    return file.endsWith(".gz")
      ? { ok: false, why: `this is no gzip: ${file}` }
      : { ok: true, bytes }
  try {
    return { ok: true, bytes: await unpack(bytes, { maxOutputLength: MOST_BYTES }) }
  } catch {
    return { ok: false, why: `this gzip is broken: ${file}` }
  }
}

/**
 * The encoding to state for a page, or none, so that the browser finds it by the page's own mark or
 * words. Whoever saves a page as text makes UTF-8 of it, whatever its `meta` says: bytes that are
 * UTF-8 throughout, with letters beyond ASCII, are never anything else.
 */
export const charsetOf = (bytes: Buffer): "utf-8" | undefined => {
  if (bytes.every((byte) => byte < 0x80)) return undefined
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes)
    return "utf-8"
  } catch {
    return undefined
  }
}
