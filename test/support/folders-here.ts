import { FakeFolder } from "./fake-folder"

/** What the database keeps as the seller's folder: a handle of the browser's cannot be had here. */
export const kept = { folder: null as FakeFolder | null }

/** In place of `~store/folders`. */
export const folderMock = () => ({
  keepFolder: async (_id: string, handle: unknown) => {
    if (handle instanceof FakeFolder) kept.folder = handle
  },
  keptFolder: async () => kept.folder?.handle ?? null,
  forgetFolder: async () => void (kept.folder = null)
})
