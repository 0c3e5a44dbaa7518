import * as v from "valibot"
import { ownFolder } from "./opfs"

/**
 * Small values as files in a folder of the extension's own, for browsers whose content scripts can
 * read `storage.local`. Nothing where there is no such folder, as in private windows.
 */
export const ownFiles = <S extends v.GenericSchema>(folder: string, schema: S) => ({
  put: async (name: string, value: v.InferInput<S>): Promise<void> => {
    const file = await (await ownFolder(folder))?.getFileHandle(name, { create: true })
    const stream = await file?.createWritable()
    await stream?.write(JSON.stringify(value))
    await stream?.close()
  },
  all: async (): Promise<v.InferOutput<S>[]> => {
    const found: v.InferOutput<S>[] = []
    const entries = (await ownFolder(folder))?.values() ?? []
    for await (const it of entries) {
      if (!(it instanceof FileSystemFileHandle)) continue
      const parsed = v.safeParse(schema, parse(await (await it.getFile()).text()))
      if (parsed.success) found.push(parsed.output)
    }
    return found
  },
  drop: async (): Promise<void> => dropFolder(folder)
})

/** Takes a folder of the extension's own away, with all that is in it. */
export const dropFolder = async (folder: string): Promise<void> => {
  const root = await globalThis.navigator?.storage?.getDirectory?.()
  await root?.removeEntry(folder, { recursive: true }).catch((error: unknown) => {
    if (!(error instanceof DOMException) || error.name !== "NotFoundError") throw error
  })
}

/** A file that a kill cut short is none. */
const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
