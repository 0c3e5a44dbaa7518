import { database } from "./database"

/** Keeps a folder that the seller chose: the browser's handle of it, which only a database can hold. */
export const keepFolder = async (id: string, handle: FileSystemDirectoryHandle): Promise<void> => {
  await database.folders.put({ id, handle })
}

export const keptFolder = async (id: string): Promise<FileSystemDirectoryHandle | null> =>
  (await database.folders.get(id))?.handle ?? null

export const forgetFolder = (id: string): Promise<void> => database.folders.delete(id)
