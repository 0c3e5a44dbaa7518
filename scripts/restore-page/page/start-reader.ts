import { makeReader, type Reader } from "./reader"
import { readerIn } from "./reader-worker"

/** A reader and how to stop it. */
export interface Running {
  reader: Reader
  stop(): void
}

/** This page's own script, read while it runs: drawing the page takes it away. */
const ownText = typeof document === "undefined" ? "" : (document.currentScript?.textContent ?? "")

/**
 * Starts a reader in a worker made of this page's own script. Where a browser refuses workers to a
 * page from the disk, it reads in the page: slower to answer, but it opens.
 */
export const startReader = (): Running => {
  try {
    const url = URL.createObjectURL(new Blob([ownText], { type: "text/javascript" }))
    const worker = new Worker(url)
    return {
      reader: readerIn(worker),
      stop: () => {
        worker.terminate()
        URL.revokeObjectURL(url)
      }
    }
  } catch {
    return { reader: makeReader(), stop: () => undefined }
  }
}
