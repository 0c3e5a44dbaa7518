import { fold } from "~model/fold"
import { newId } from "~model/row"
import { defaultSettings, type Settings, settingSchemas } from "~model/settings"
import * as v from "valibot"
import { builtInStages } from "~model/built-in-stages"
import { namesOfStage } from "~parse/segment/stage-names"
import { commit } from "~store/commit"
import { type Database, database } from "~store/database"
import { patch, put, type Write } from "~store/write"
import { type Outcome, outcome, Refused } from "./outcome"

type Stages = Settings["stages"]

const stored = async (db: Database): Promise<Stages> => {
  const checked = v.safeParse(settingSchemas.stages, (await db.settings.get("stages"))?.value)
  return checked.success ? checked.output : defaultSettings.stages
}

/** A name that no other stage goes by, in any language of the screens. */
const freeName = (stages: Stages, id: string, typed: string): string => {
  const name = typed.trim()
  if (!name) throw new Refused("empty")
  if (name.length > 60) throw new Refused("too-long")
  if (stages.some((it) => it.id !== id && namesOfStage(it).includes(fold(name))))
    throw new Refused("same-name")
  return name
}

/**
 * The id under which a stage of that name is told apart: the name itself where it is free, so that
 * a customer who keeps a stage after it was removed still shows what it was.
 */
const freeId = async (db: Database, stages: Stages, name: string): Promise<string> => {
  const taken =
    stages.some((it) => it.id === name)
    || Object.hasOwn(builtInStages, name)
    || (await db.contacts.toArray()).some((it) => it.stage === name)
  return taken ? `${name.slice(0, 50)} ${newId().slice(0, 8)}` : name
}

/** Changes the pipeline as it is when it is written, with what follows for customers. */
const change = (
  next: (before: Stages, db: Database) => Promise<[Stages, ...Write[]]> | [Stages, ...Write[]]
): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      const [stages, ...writes] = await next(await stored(db), db)
      if (!v.is(settingSchemas.stages, stages)) throw new Refused("too-many-stages")
      return {
        act: { kind: "settings-changed", name: "stages" },
        writes: [put("settings", { key: "stages", value: stages }), ...writes]
      }
    })
  )

export const addStage = (name: string): Promise<Outcome> =>
  change(async (stages, db) => {
    const free = freeName(stages, "", name)
    return [[...stages, { id: await freeId(db, stages, free), name: free }]]
  })

export const renameStage = (id: string, name: string): Promise<Outcome> =>
  change((stages) => {
    if (!stages.some((it) => it.id === id)) throw new Refused("gone")
    const free = freeName(stages, id, name)
    // Its own first name again: said in the language of the screens once more.
    const own = namesOfStage({ id, name: "" }).includes(fold(free)) ? "" : free
    return [stages.map((it) => (it.id === id ? { id, name: own } : it))]
  })

/** Moves a stage in the pipeline: -1 earlier, 1 later. At an end nothing is done. */
export const moveStage = (id: string, by: -1 | 1): Promise<Outcome> =>
  change((stages) => {
    const at = stages.findIndex((it) => it.id === id)
    const [stage, other] = [stages[at], stages[at + by]]
    if (!stage) throw new Refused("gone")
    return [other ? stages.with(at, other).with(at + by, stage) : stages]
  })

/**
 * Takes a stage out of the pipeline.
 * @param moveTo Where its customers go: another stage, "" for none, null to stay as they are. They
 *   then keep it until they are moved.
 */
export const removeStage = (id: string, moveTo: string | null): Promise<Outcome> =>
  change(async (stages, db) => {
    const stage = stages.find((it) => it.id === id)
    if (!stage) throw new Refused("gone")
    const rest = stages.filter((it) => it.id !== id)
    if (moveTo && !rest.some((it) => it.id === moveTo)) throw new Refused("gone")
    // Renamed since it was made: who keeps it shows its last name.
    const kept = stage.name && stage.name !== id ? await freeId(db, rest, stage.name) : id
    const to = moveTo ?? kept
    const there = to === id ? [] : (await db.contacts.toArray()).filter((it) => it.stage === id)
    return [rest, ...there.map((it) => patch("contacts", it.id, { stage: to }))]
  })

/** How many customers are at each stage; those in the bin are not counted. */
export const countByStage = async (): Promise<Map<string, number>> => {
  const counts = new Map<string, number>()
  for (const { stage, deletedAt } of await database.contacts.toArray())
    if (deletedAt === null) counts.set(stage, (counts.get(stage) ?? 0) + 1)
  return counts
}
