/** How long scripts keep a page's main thread busy, by the browser's own profiler. */
import type { CDPSession, Page } from "@playwright/test"

export type ScriptTime = {
  /** Milliseconds in all. */
  readonly total: number
  /** The longest stretch without a pause, in milliseconds: at least as long as the longest task. */
  readonly longest: number
}

export type Profile = {
  /** Time in which a script of one of these addresses, or something it called, was at work. */
  spentBy(address: (url: string) => boolean): ScriptTime
}

/** Between two looks of the profiler, in microseconds. */
const INTERVAL = 500

/** A single look in the midst of a script may see its caller or the browser itself, in ms. */
const ASIDE_MS = 2

/** Watches what a page's main thread does while `work` is done, isolated worlds included. */
export async function profile(page: Page, work: () => Promise<void>): Promise<Profile> {
  const session: CDPSession = await page.context().newCDPSession(page)
  await session.send("Profiler.enable")
  await session.send("Profiler.setSamplingInterval", { interval: INTERVAL })
  await session.send("Profiler.start")
  await work()
  const { profile: taken } = await session.send("Profiler.stop")
  await session.detach()

  return {
    spentBy: (address) => {
      const theirs = new Set<number>()
      const mark = (id: number, inside: boolean): void => {
        const node = nodes.get(id)
        if (!node) return
        const now = inside || address(node.callFrame.url)
        if (now) theirs.add(id)
        for (const child of node.children ?? []) mark(child, now)
      }
      const nodes = new Map(taken.nodes.map((node) => [node.id, node]))
      const [root] = taken.nodes
      if (root) mark(root.id, false)
      let total = 0
      let longest = 0
      let stretch = 0
      for (const [index, sample] of (taken.samples ?? []).entries()) {
        // A sample stands for the time until the next one.
        const ms = (taken.timeDeltas?.[index + 1] ?? 0) / 1000
        const own = theirs.has(sample)
        const aside = ms < ASIDE_MS && nodes.get(sample)?.callFrame.functionName !== "(idle)"
        stretch = own || (aside && stretch > 0) ? stretch + ms : 0
        if (own) total += ms
        longest = Math.max(longest, stretch)
      }
      return { total, longest }
    }
  }
}
