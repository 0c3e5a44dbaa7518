import { isNamed } from "./folder-files"

/** Chrome's own: neither Firefox nor TypeScript's standard names know it. */
type Picker = (options: {
  id: string
  mode: "readwrite"
  startIn: string
}) => Promise<FileSystemDirectoryHandle>

const picker = (): Picker | null => {
  const found: unknown = Reflect.get(globalThis, "showDirectoryPicker")
  return typeof found === "function" ? (options) => found.call(globalThis, options) : null
}

/** Whether the seller can be asked for a folder: in Chrome's pages, not in Firefox. */
export const canChooseFolder = (): boolean => picker() !== null

/** Asks the seller for a folder to write into, within a click; null where they chose none. */
export const chooseFolder = async (id: string): Promise<FileSystemDirectoryHandle | null> => {
  const pick = picker()
  if (!pick) return null
  try {
    return await pick({ id, mode: "readwrite", startIn: "documents" })
  } catch (error) {
    // They closed the window, or will not have it written into.
    if (isNamed(error, "AbortError", "NotAllowedError", "SecurityError")) return null
    throw error
  }
}

/** What the browser says of a kept folder, without asking; `prompt`: the seller must be asked again. */
export type FolderAccess = "granted" | "prompt" | "denied"

type Asked = "queryPermission" | "requestPermission"

const ask = async (folder: FileSystemDirectoryHandle, how: Asked): Promise<FolderAccess> => {
  const method: unknown = Reflect.get(folder, how)
  // Folders of the browser's own for this extension need no permission.
  if (typeof method !== "function") return "granted"
  const answer: unknown = await method.call(folder, { mode: "readwrite" })
  return answer === "granted" || answer === "denied" ? answer : "prompt"
}

export const folderAccess = (folder: FileSystemDirectoryHandle): Promise<FolderAccess> =>
  ask(folder, "queryPermission")

/** Asks the seller, within a click. */
export const askForFolder = async (folder: FileSystemDirectoryHandle): Promise<FolderAccess> => {
  try {
    return await ask(folder, "requestPermission")
  } catch (error) {
    // Not within a click.
    if (isNamed(error, "SecurityError", "NotAllowedError")) return "prompt"
    throw error
  }
}
