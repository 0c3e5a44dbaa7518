import type { Snapshot } from "./backup-types"

const day = 86_400_000
/** Bytes that all of them may take together; the newest stays, however large. */
export const mostBytes = 1_000_000_000

/**
 * Which snapshots stay: the newest three, one of each of the last seven days that had any, one of each
 * of the last four weeks, and the last two from before something was done. Within the bytes.
 * @param all The newest first.
 */
export const keepWhich = (all: readonly Snapshot[], most = mostBytes): Set<string> => {
  const kept = new Set<string>(all.slice(0, 3).map((it) => it.name))
  const newestOf = (span: number, spans: number) => {
    const seen = new Set<number>()
    for (const it of all) {
      const which = Math.floor(it.at / span)
      if (seen.has(which) || seen.size === spans) continue
      seen.add(which)
      kept.add(it.name)
    }
  }
  newestOf(day, 7)
  newestOf(7 * day, 4)
  for (const it of all.filter(({ why }) => why.startsWith("before-")).slice(0, 2)) kept.add(it.name)
  let bytes = 0
  for (const [at, it] of all.entries()) {
    if (!kept.has(it.name)) continue
    if (at > 0 && bytes + it.size > most) kept.delete(it.name)
    else bytes += it.size
  }
  return kept
}
