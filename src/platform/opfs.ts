/**
 * A folder of the extension's own, beside its databases and out of the seller's sight; null where
 * this browser has none, as in private windows.
 */
export const ownFolder = async (name: string): Promise<FileSystemDirectoryHandle | null> => {
  try {
    const root = await globalThis.navigator?.storage?.getDirectory?.()
    return (await root?.getDirectoryHandle(name, { create: true })) ?? null
  } catch {
    return null
  }
}
