/** A file in a folder: of the seller's choice, or of the browser's own for this extension. */
export interface FolderFile {
  name: string
  /** Bytes. */
  size: number
}

/** What a folder is needed for here: all of it is there in `FileSystemDirectoryHandle`. */
export type Folder = Pick<
  FileSystemDirectoryHandle,
  "name" | "getFileHandle" | "getDirectoryHandle" | "removeEntry" | "entries"
>

/** Writes a file whole: until it is closed, nothing or the former one stands there. */
export const writeFile = async (folder: Folder, name: string, content: Blob): Promise<void> => {
  const file = await folder.getFileHandle(name, { create: true })
  const writing = await file.createWritable()
  try {
    await writing.write(content)
    await writing.close()
  } catch (error) {
    await writing.abort().catch(() => undefined)
    throw error
  }
}

/** A file as it stands there now; null where there is none of that name. */
export const readFile = async (folder: Folder, name: string): Promise<File | null> => {
  try {
    return await (await folder.getFileHandle(name)).getFile()
  } catch (error) {
    if (isNamed(error, "NotFoundError")) return null
    throw error
  }
}

export const listFiles = async (folder: Folder): Promise<FolderFile[]> => {
  const found: FolderFile[] = []
  for await (const [name, handle] of folder.entries())
    if (handle instanceof Object && "getFile" in handle)
      found.push({ name, size: (await handle.getFile()).size })
  return found
}

/** Takes a file away; it may be gone already. */
export const removeFile = async (folder: Folder, name: string): Promise<void> => {
  try {
    await folder.removeEntry(name)
  } catch (error) {
    if (!isNamed(error, "NotFoundError")) throw error
  }
}

/** Whether an error of the browser's is of one of some names. */
export const isNamed = (error: unknown, ...names: string[]): boolean =>
  error instanceof Error && names.includes(error.name)
