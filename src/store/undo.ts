import { type Change, canUndo, contactTables, type Edit } from "~model/change"
import { apply } from "./apply"
import { type Database, database } from "./database"
import { flat, same } from "./diff"
import { throughDoor } from "./guard/door"
import { undoneBy } from "./guard/log"
import { grownBy, invert, ownerFields } from "./invert"
import { invertMade, madeBy } from "./invert-made"
import { isMerge, movedBy, wouldLose } from "./merges"
import { readOwn, slotsOf } from "./own"
import { record } from "./record"
import { settle } from "./settle"
import { slugTaken } from "./slug-taken"

/**
 * - `kept`: how many fields stayed because somebody changed them since;
 * - `slug-taken`: a campaign would have its label again, which another one has meanwhile.
 */
export type Undone =
  { ok: true; change: Change; kept: number } | { ok: false; why: "nothing" | "slug-taken" }

/** Carries it out of the transaction, which rolls back. */
class SlugTaken extends Error {}

/**
 * Takes a change back field by field, as a change of its own (so undoing that one is redo).
 * A field that was written again since keeps its later value.
 */
export const undo = async (changeId: string, db: Database = database): Promise<Undone> => {
  try {
    return await takeBack(changeId, db)
  } catch (error) {
    if (error instanceof SlugTaken) return { ok: false, why: "slug-taken" }
    throw error
  }
}

const takeBack = async (changeId: string, db: Database): Promise<Undone> => {
  let kept = 0
  const change = await throughDoor(db, async () => {
    const target = await db.changes.get(changeId)
    if (!target || (!canUndo(target) && target.act.kind !== "undone") || target.undoneBy)
      return null
    if (await wouldLose(db, target)) return null
    const edits: Edit[] = []
    const staying = await builtOn(db, target)
    const moved = await movedBy(db, target)
    const ownOf = isOfOwners(target) ? await readOwn(db, target) : () => undefined
    const made = new Set(madeBy(target))
    const taken = await invertMade(db, [...made])
    edits.push(...taken.back)
    kept += taken.kept
    for (const edit of inOrder(target)) {
      if (made.has(edit)) continue
      if (staying.has(ownerOf(edit))) {
        kept += 1
        continue
      }
      const { back, kept: stayed } = await invert(db, edit, ownOf)
      kept += stayed
      if (back) edits.push(back)
    }
    if (moved.size > 0) edits.push(...(await apply(db, await settle(db, moved, ownOf))).edits)
    if (await sharesSlug(db, edits)) throw new SlugTaken()
    const { about } = target
    const undone = await record(db, {
      act: { kind: "undone", name: target.act.name, of: target.id },
      contactId: target.contactId,
      ...(about && { about }),
      edits
    })
    await undoneBy(db, target.id, undone.id)
    return undone
  })
  return change ? { ok: true, change, kept } : { ok: false, why: "nothing" }
}

/** Would one of the campaigns have another's label? */
const sharesSlug = async (db: Database, edits: readonly Edit[]): Promise<boolean> => {
  for (const { key } of edits.filter((it) => it.table === "campaigns")) {
    const campaign = await db.campaigns.get(key)
    if (campaign?.deletedAt === null && (await slugTaken(db, campaign.slug, key))) return true
  }
  return false
}

/** Does taking it back make anything another customer's? Only then the whole log has to be read. */
const isOfOwners = ({ edits }: Change) =>
  edits.some(
    (it) => isMerge(it) || (it.how !== "created" && slotsOf(it).some(([, was, is]) => was !== is))
  )

/**
 * Backwards; who is merged or comes back from it first, for what follows goes by that. Whose records
 * are then is settled by the rule, not by what this change once handed over.
 */
const inOrder = ({ edits }: Change): Edit[] => {
  const backwards = [...edits].reverse()
  const merges = backwards.filter(isMerge)
  if (merges.length === 0) return backwards
  const withoutOwners = (edit: Edit): Edit => {
    const fields = Object.entries(edit.fields).filter(([name]) => !ownerFields.includes(name))
    return edit.how === "changed" ? { ...edit, fields: Object.fromEntries(fields) } : edit
  }
  return [...merges, ...backwards.filter((it) => !isMerge(it)).map(withoutOwners)]
}

/** The customer a row makes recognisable; "" for a row that goes by itself. */
const ownerOf = ({ table, key, how, fields }: Edit): string => {
  if (how !== "created") return ""
  if (table === "contacts") return key
  return table === "identities" ? String(fields["contactId"]?.new) : ""
}

/**
 * Customers this change made that were edited or given records since. They stay, with their
 * identities, rather than taking later work with them.
 */
const builtOn = async (db: Database, change: Change): Promise<Set<string>> => {
  const own = new Set(change.edits.map(({ table, key }) => JSON.stringify([table, key])))
  const staying = new Set<string>()
  for (const edit of change.edits) {
    const { table, key, how, fields } = edit
    if (table !== "contacts" || how !== "created") continue
    const stored = await db.table<Record<string, unknown>, string>(table).get(key)
    const row = stored && flat(stored)
    const edited = Object.keys(fields).some((name) => !same(row?.[name], fields[name]?.new))
    if (row && (edited || grownBy(row, edit).length > 0 || (await hasRecords(db, key, own))))
      staying.add(key)
  }
  return staying
}

/** Does the customer have records beside those named, or others merged into them? */
const hasRecords = async (db: Database, contactId: string, but: Set<string>): Promise<boolean> => {
  if ((await db.contacts.where("mergedInto").equals(contactId).count()) > 0) return true
  for (const name of contactTables) {
    const keys = await db.of(name).where("contactId").equals(contactId).primaryKeys()
    if (keys.some((key) => !but.has(JSON.stringify([name, key])))) return true
  }
  return false
}

/** The newest change that a key may take back, or null. */
export const lastUndoable = async (db: Database = database): Promise<Change | null> =>
  (await db.changes.orderBy("id").reverse().filter(canUndo).first()) ?? null
