import { type QueryClass, queries, spoken } from "../data/queries"
import { alone, beside, type Row } from "../harness/row"
import { exponent } from "../harness/stats"
import { type EngineName, engineNames, type EnginePage } from "./engine-page"
import type { SizeTaken } from "./search"

const peersOf = <T>(them: ReadonlyMap<EngineName, T>) =>
  [...them].filter(([name]) => name !== "ours")

const worstOf = (times: ReadonlyMap<QueryClass, number> | undefined): number =>
  Math.max(...[...(times ?? [])].filter(([kind]) => !spoken.includes(kind)).map(([, ms]) => ms))

/** Goals 1 and 2: p95 of each kind, of the worst, and how both grow. */
export const timeRows = (taken: readonly SizeTaken[]): Row[] => [
  ...taken.flatMap(({ size, times }) =>
    [...(times.get("ours") ?? [])].flatMap(([kind, ms]) =>
      peersOf(times).flatMap(([name, theirs]) => {
        const peer = theirs.get(kind) ?? Number.NaN
        if (Number.isNaN(peer)) return []
        const aimed = kind === "two Han" && name === "fts5" && size >= 100_000
        const goal = aimed ? { goal: 1 / 1000 } : {}
        return beside(`search, ${kind}: p95`, size, "ms", ms, engineNames[name], peer, goal)
      })
    )
  ),
  ...taken.flatMap(({ size, times }) => worstRows(size, times)),
  ...growthRows(taken)
]

const worstRows = (size: number, times: SizeTaken["times"]): Row[] => {
  const ours = times.get("ours")
  const all = Math.max(...(ours?.values() ?? []))
  const aimed = size === 100_000
  return [
    alone("search, slowest kind, by sound too: p95", size, "ms", all, aimed ? { goal: 3 } : {}),
    ...peersOf(times).map(([name, theirs]) =>
      beside(
        "search, slowest kind of each: p95",
        size,
        "ms",
        worstOf(ours),
        engineNames[name],
        worstOf(theirs),
        aimed && name === "scan" ? { goal: 1 / 15 } : {}
      )
    )
  ]
}

/** How a figure grows, ours beside the scan's. */
const growthRows = (taken: readonly SizeTaken[]): Row[] => {
  if (taken.length < 2) return []
  const last = taken.at(-1)?.size ?? 0
  const grows = (name: EngineName, of: (it: SizeTaken) => number | undefined) =>
    exponent(taken.filter((it) => it.times.has(name)).map((it) => [it.size, of(it) ?? 0] as const))
  const row = (
    what: string,
    of: (name: EngineName) => (it: SizeTaken) => number | undefined
  ): Row => {
    const [ours, scan] = [grows("ours", of("ours")), grows("scan", of("scan"))]
    // A ratio of exponents says nothing.
    return {
      ...beside(`growth exponent: ${what}`, last, "", ours, engineNames.scan, scan),
      ratio: null
    }
  }
  const kinds = [...(taken[0]?.times.get("ours")?.keys() ?? [])]
  const byTen = taken.flatMap((it, at) => {
    const before = taken[at - 1]
    if (!before) return []
    const grown = worstOf(it.times.get("ours")) / worstOf(before.times.get("ours"))
    const name = `slowest kind, times that of ${before.size.toLocaleString("en")}`
    return alone(name, it.size, "times", grown, { goal: 2 })
  })
  return [
    ...byTen,
    ...kinds.map((kind) => row(kind, (name) => (it) => it.times.get(name)?.get(kind))),
    row("build", (name) => (it) => it.built.get(name)?.cpu),
    row("memory", (name) => (it) => it.built.get(name)?.memory)
  ]
}

/** Goal 3: processor time and memory of building. */
export const builtRows = (taken: readonly SizeTaken[]): Row[] =>
  taken.flatMap(({ size, built }) => {
    const ours = built.get("ours")
    if (!ours) return []
    const goals: Partial<Record<EngineName, number>> = { fts5: 1 / 20, flexsearch: 1 / 15 }
    const peers = peersOf(built)
    return [
      ...peers.map(([name, it]) => {
        const goal = size >= 100_000 && goals[name]
        return beside("index built, processor", size, "s", ours.cpu, engineNames[name], it.cpu, {
          ...(goal && { goal })
        })
      }),
      ...peers.map(([name, it]) =>
        beside("index built, clock", size, "s", ours.clock, engineNames[name], it.clock)
      ),
      ...peers.map(([name, it]) =>
        beside("memory", size, "MB", ours.memory / 1e6, engineNames[name], it.memory / 1e6)
      ),
      beside(
        "memory, beyond the text itself",
        size,
        "MB",
        (ours.memory - ours.text) / 1e6,
        "the text",
        ours.text / 1e6,
        size >= 100_000 ? { goal: 1 } : {}
      ),
      beside("memory, with the text", size, "MB", ours.memory / 1e6, "the text", ours.text / 1e6)
    ]
  })

const mean = (them: readonly number[]) => them.reduce((sum, it) => sum + it, 0) / them.length

/** Goal 1: the part of what a plain look at all texts finds. */
export const recallRows = (
  kinds: readonly QueryClass[],
  found: ReadonlyMap<EngineName, number[][]>,
  size: number
): Row[] =>
  kinds.flatMap((kind, nth) => {
    const of = (name: EngineName) => mean(found.get(name)?.[nth] ?? [])
    return [
      alone(`recall, ${kind}`, size, "", of("ours"), { goal: 1, least: true }),
      ...peersOf(found).map(([name]) =>
        beside(`recall, ${kind}`, size, "", of("ours"), engineNames[name], of(name))
      )
    ]
  })

/** Goal 1: names by their sound, as pinyin-pro reads them. */
export const soundRows = async (ours: EnginePage, size: number, count: number): Promise<Row[]> => {
  const rows: Row[] = []
  for (const kind of spoken) {
    const found = await ours.finds(queries(kind, size, count, 7), size)
    const part = found.filter(Boolean).length / found.length
    const note = `${count} names, as pinyin-pro reads them`
    rows.push(alone(`recall, ${kind}`, size, "", part, { goal: 0.995, least: true, note }))
  }
  return rows
}
