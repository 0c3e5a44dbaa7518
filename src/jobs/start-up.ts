import { sweepDrafts } from "./drafts"
import { eraseAgain } from "./erase-again"
import { finishErasing } from "./safety/forget-copies"
import { syncSites } from "./sync-sites"

/** What is put in order whenever the browser or the extension starts. */
export const startUp = async (): Promise<void> => {
  await Promise.all([syncSites(), eraseAgain(), sweepDrafts(), finishErasing()])
}
