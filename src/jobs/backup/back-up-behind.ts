import { onWake } from "~platform/alarms"
import { downloadFrom } from "~platform/download"
import { askWorker } from "./ask-worker"
import { backUpBy } from "./back-up-by"
import type { Made, Wish } from "./behind-protocol"
import { askOffscreen } from "./offscreen-copies"
import { whatIsDue } from "./what-is-due"

/**
 * Makes what is due while no window is open, at the background's alarms. What is heavy runs in a
 * worker; Chrome's background can start none: there a page that nobody sees does.
 * @param url Of the worker's file, by a `url:` import: each entry alone knows what the build calls it.
 */
export const backUpBehind = (url: string): void =>
  onWake(() => void makeBehind(askerOf(url)).catch(() => undefined))

const askerOf = (url: string) => (wish: Wish) =>
  typeof Worker === "function" ? askWorker(() => new Worker(url), wish) : askOffscreen(url, wish)

/** Once, and only what can be made without asking. What fails is due the next time as well. */
export const makeBehind = async (ask: (wish: Wish) => Promise<Made>): Promise<void> => {
  const due = await whatIsDue(Date.now())
  if (due.snapshot) await ask({ make: "snapshot" })
  if (!due.backup) return
  await backUpBy({
    write: async ({ files, ...wish }) => {
      const made = await ask({ make: "backup", ...wish, files: [...files] })
      if (made.made === "backup") return made
      return made.made === "nothing" ? made.trouble : "failed"
    },
    deliver: downloadFrom
  })
}
