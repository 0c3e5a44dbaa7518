/** Goals 1 to 3: finding, building and keeping, ours and all peers in one run. */
import { type Asked, classes, type QueryClass, queries, spoken } from "../data/queries"
import type { Plan } from "../harness/plan"
import { alone, type Row } from "../harness/row"
import { sayError } from "../harness/say-error"
import { median, p95 } from "../harness/stats"
import { type Built, type EngineName, type EnginePage, openEngine } from "./engine-page"
import { restoreRows } from "./restore"
import { builtRows, recallRows, soundRows, timeRows } from "./search-rows"

/** Milliseconds, by engine and kind of query: the middle of all rounds' p95. */
export type Times = Map<EngineName, Map<QueryClass, number>>

/** What a slow engine may spend on one kind of query in a round, in ms. */
const ENOUGH = 500

/** Queries of a kind in a round. */
const COUNT = 40

/** Rounds at a million: two engines alone, of which one reads all of it for every query. */
const HUGE_ROUNDS = 2

export interface SizeTaken {
  size: number
  times: Times
  built: Map<EngineName, Built>
}

/** Rounds in which all engines get the same queries, one engine after the other. */
export const takeTimes = async (
  pages: readonly EnginePage[],
  size: number,
  rounds: number
): Promise<Times> => {
  const taken = new Map(
    pages.map(({ name }) => [name, new Map<QueryClass, number[]>(classes.map((it) => [it, []]))])
  )
  for (let round = 0; round <= rounds; round++)
    for (const kind of classes) {
      // The first round is to warm up.
      const asked = queries(kind, size, round > 0 ? COUNT : 5, round)
      for (const page of pages) {
        if (spoken.includes(kind) && page.name !== "ours" && page.name !== "scan") continue
        const times = await page.ask(asked, ENOUGH)
        if (round > 0) taken.get(page.name)?.get(kind)?.push(p95(times))
      }
    }
  const middles = (them: Map<QueryClass, number[]>) =>
    new Map([...them].map(([kind, values]) => [kind, median(values)]))
  return new Map([...taken].map(([name, them]) => [name, middles(them)]))
}

/** Open, built, timed; what else is wanted of the pages is done before they close. */
export const atSize = async (
  { browser, served, rounds, say }: Plan,
  names: readonly EngineName[],
  size: number,
  more: (pages: EnginePage[]) => Promise<void>
): Promise<SizeTaken> => {
  const pages: EnginePage[] = []
  const built = new Map<EngineName, Built>()
  try {
    for (const name of names) {
      say(`search, ${size} customers: ${name} is built`)
      const page = await openEngine(browser.context, served, name)
      try {
        const told = (count: number) => {
          if (count % 200_000 === 0) say(`search, ${size} customers: ${name} has ${count}`)
        }
        built.set(name, await page.build(size, told))
        pages.push(page)
      } catch (error) {
        if (name === "ours") throw error
        // A peer that this machine has no room for is left out, and told of.
        say(`${name} gave up: ${sayError(error)}`)
        await page.close()
      }
    }
    say(`search, ${size} customers: ${rounds} rounds of queries`)
    const times = await takeTimes(pages, size, rounds)
    await more(pages)
    return { size, times, built }
  } finally {
    for (const page of pages) await page.close()
  }
}

const ALL: readonly EngineName[] = ["ours", "scan", "fts5", "flexsearch", "minisearch", "orama"]

/** Goal 1 and what goes on disk: asked of pages that are built. */
const foundRows = async (plan: Plan, pages: EnginePage[], size: number): Promise<Row[]> => {
  const exact = classes.filter((it) => !spoken.includes(it))
  const asked: Asked[][] = exact.map((it) => queries(it, size, plan.quick ? 3 : 5, 99))
  plan.say(`search, ${size} customers: is everything found?`)
  const found = new Map<EngineName, number[][]>()
  for (const page of pages) {
    const flat = await page.recall(asked.flat(), size)
    found.set(
      page.name,
      asked.map((them) => flat.splice(0, them.length))
    )
  }
  const [ours] = pages
  return [
    ...recallRows(exact, found, size),
    ...(ours ? await soundRows(ours, size, plan.quick ? 200 : 500) : []),
    ...(await restoreRows(plan, pages, size))
  ]
}

export const searchRows = async (plan: Plan): Promise<Row[]> => {
  const rows: Row[] = []
  const taken: SizeTaken[] = []
  const take = async (
    names: readonly EngineName[],
    size: number,
    more: (pages: EnginePage[]) => Promise<void>
  ) => {
    const rounds = size === plan.huge ? HUGE_ROUNDS : plan.rounds
    try {
      taken.push(await atSize({ ...plan, rounds }, names, size, more))
    } catch (error) {
      const note = `gave up: ${sayError(error)}`
      plan.say(`search, ${size} customers: ${note}`)
      rows.push(alone("search", size, "", null, { note }))
    }
  }
  for (const size of plan.sizes)
    await take(ALL, size, async (pages) => {
      rows.push(...(await foundRows(plan, pages, size)))
    })
  if (plan.huge > 0) await take(["ours", "scan"], plan.huge, async () => undefined)
  return [...timeRows(taken), ...builtRows(taken), ...rows]
}
