/** Goals 4 and 5: reading and writing the database on disk, cold starts, imports. */
import { queries } from "../data/queries"
import { type Browser, openBrowser, openPage } from "../harness/chromium"
import type { Plan } from "../harness/plan"
import { alone, beside, type Row } from "../harness/row"
import { exponent, median } from "../harness/stats"
import type { LayerName } from "../pages/layers"
import type { ColdBench } from "../pages/cold"
import type { StorageBench, StorageVerb } from "../pages/storage"
import { callIn } from "./call"

const verbs: Record<StorageVerb, string> = {
  open: "database opened",
  get: "row by key",
  notes: "one customer's notes",
  newest: "newest 50",
  put: "row written, on disk (ours: with its change)"
}
const reads: readonly StorageVerb[] = ["get", "notes", "newest"]

/** Medians in ms. */
type Taken = Record<StorageVerb, Record<LayerName, number>>

export interface Backend {
  name: string
  flags: readonly string[]
}

/** What Chromium keeps IndexedDB in: what it has been, and what it is moving to. */
export const backends: readonly Backend[] = [
  { name: "LevelDB", flags: ["--disable-features=IdbSqliteBackingStore,IdbSqliteOnDiskRollout"] },
  { name: "SQLite", flags: ["--enable-features=IdbSqliteBackingStore"] }
]

const openStorage = async (plan: Plan, browser: Browser) => {
  const { page } = await openPage(browser.context, plan.served.address("store", "storage"))
  return { page, call: callIn<StorageBench>(page) }
}

const takeTimes = async (plan: Plan, browser: Browser, size: number): Promise<Taken> => {
  const rounds: Taken[] = []
  for (let round = 0; round <= plan.rounds; round++) {
    const { page, call } = await openStorage(plan, browser)
    const times = await call("times", size, plan.quick ? 30 : 60, round)
    await page.close()
    // The first round is to warm up.
    if (round > 0) rounds.push(mapTaken((verb, layer) => median(times[verb][layer])))
  }
  return mapTaken((verb, layer) => median(rounds.map((it) => it[verb][layer])))
}

const mapTaken = (of: (verb: StorageVerb, layer: LayerName) => number): Taken => {
  const layers = (verb: StorageVerb) => ({
    ours: of(verb, "ours"),
    dexie: of(verb, "dexie"),
    raw: of(verb, "raw")
  })
  return {
    open: layers("open"),
    get: layers("get"),
    notes: layers("notes"),
    newest: layers("newest"),
    put: layers("put")
  }
}

const timeRows = (taken: ReadonlyMap<number, Taken>, backend: string): Row[] =>
  (Object.keys(verbs) as StorageVerb[]).flatMap((verb) => {
    const name = `${verbs[verb]}, ${backend}`
    const isRead = reads.includes(verb)
    const points = (layer: LayerName) =>
      [...taken].map(([size, it]) => [size, it[verb][layer]] as const)
    const [[, first] = [0, 0], [last, lastMs] = [0, 0]] = [points("ours")[0], points("ours").at(-1)]
    const grown = isRead && taken.size > 1
    return [
      ...[...taken].flatMap(([size, { [verb]: them }]) => [
        beside(
          name,
          size,
          "ms",
          them.ours,
          "raw IndexedDB",
          them.raw,
          isRead ? { goal: 1.15 } : {}
        ),
        beside(name, size, "ms", them.ours, "Dexie without us", them.dexie)
      ]),
      ...(grown
        ? [
            alone(`${name}: times the least`, last, "times", lastMs / first, { goal: 1.3 }),
            {
              ...alone(`growth exponent: ${name}`, last, "", exponent(points("ours"))),
              peer: exponent(points("raw")),
              peerName: "raw IndexedDB"
            }
          ]
        : [])
    ]
  })

/** From a browser that was just started to the first find, ours and Dexie in turns. */
const coldRows = async (plan: Plan, browser: Browser, size: number): Promise<Row[]> => {
  plan.say(`storage, ${size} customers: cold starts`)
  const { page, call } = await openStorage(plan, browser)
  await call("index")
  await page.close()
  const times: Record<"ours" | "dexie", number[]> = { ours: [], dexie: [] }
  const [asked] = queries("digits in mid-number", size, 1, 1)
  for (let round = 0; round < plan.rounds; round++)
    for (const who of ["ours", "dexie"] as const) {
      const context = await browser.again()
      // The browser itself is up, with another page than that which is measured.
      const other = await openPage(context, plan.served.address("other", "tools"))
      await other.page.close()
      const query = `?who=${who}&for=${encodeURIComponent(asked?.text ?? "")}`
      const cold = await openPage(context, plan.served.address("store", "cold", query))
      times[who].push(await callIn<ColdBench>(cold.page)("first"))
      await cold.page.close()
    }
  const aimed = size === 100_000
  return [
    beside(
      "cold start to the first find",
      size,
      "ms",
      median(times.ours),
      "Dexie toArray and scan",
      median(times.dexie),
      aimed ? { goal: 1 / 12 } : {}
    ),
    alone(
      "cold start to the first find, in all",
      size,
      "ms",
      median(times.ours),
      aimed ? { goal: 300 } : {}
    )
  ]
}

const importRows = async (plan: Plan, browser: Browser, size: number): Promise<Row[]> => {
  plan.say(`storage, ${size} customers: imports`)
  const { page, call } = await openStorage(plan, browser)
  const { written, indexed } = await call("importOurs", size)
  const theirs = await call("importDexie", size)
  await page.close()
  const goal = size >= 100_000 ? { goal: 1 / 4 } : {}
  const note = `rows and their change ${Math.round(written)}, found and index on disk ${Math.round(indexed)}; once`
  const ours = written + indexed
  return [
    beside("import", size, "ms", ours, "Dexie bulkAdd and words", theirs, { ...goal, note }),
    alone("export, streamed", size, "ms", null, { note: "not built yet" }),
    alone("export, gzipped and encrypted", size, "ms", null, { note: "not built yet" })
  ]
}

export const storageRows = async (plan: Plan): Promise<Row[]> => {
  const rows: Row[] = []
  for (const [nth, backend] of backends.entries()) {
    if (plan.quick && nth > 0) continue
    const browser = await openBrowser(backend.flags)
    const taken = new Map<number, Taken>()
    const [late, rest]: Row[][] = [[], []]
    let filled = 0
    for (const size of plan.sizes) {
      plan.say(`storage, ${size} customers, ${backend.name}: filled`)
      const { page, call } = await openStorage(plan, browser)
      await call("fill", filled, size)
      await page.close()
      filled = size
      plan.say(`storage, ${size} customers, ${backend.name}: reads and writes`)
      taken.set(size, await takeTimes(plan, browser, size))
      if (nth > 0) continue
      late?.push(...(await coldRows(plan, browser, size)))
      rest?.push(...(await importRows(plan, browser, size)))
    }
    await browser.close()
    rows.push(...timeRows(taken, backend.name), ...(late ?? []), ...(rest ?? []))
  }
  return rows
}
