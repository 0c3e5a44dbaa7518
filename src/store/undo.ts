import { type Change, canUndo, type Edit } from "~model/change"
import { apply, type Watch } from "./apply"
import { builtOn } from "./built-on"
import { type Database, database } from "./database"
import { throughDoor } from "./guard/door"
import { invert, ownerFields } from "./invert"
import { invertMade, madeBy } from "./invert-made"
import { isMerge, movedBy, wouldLose } from "./merges"
import { readOwn, slotsOf } from "./own"
import { record } from "./record"
import { settle } from "./settle"
import { slugTaken } from "./slug-taken"
import { madeForCustomers, takeAway } from "./take-away"

/**
 * - `kept`: how many fields stayed because somebody changed them since;
 * - `slug-taken`: a campaign would have its label again, which another one has meanwhile.
 */
export type Undone =
  { ok: true; change: Change; kept: number } | { ok: false; why: "nothing" | "slug-taken" }

/** Carries it out of the transaction, which rolls back. */
class SlugTaken extends Error {}

/** What share of a long one's time goes by as it is looked at what was built on it, and as rows go. */
const looking = 0.3
const taking = 0.5

/**
 * Takes a change back field by field, as a change of its own (so undoing that one is redo).
 * A field that was written again since keeps its later value.
 * @param watch Told how far a long one is.
 */
export const undo = async (
  changeId: string,
  db: Database = database,
  watch?: Watch
): Promise<Undone> => {
  try {
    return await takeBack(changeId, db, watch)
  } catch (error) {
    if (error instanceof SlugTaken) return { ok: false, why: "slug-taken" }
    throw error
  }
}

const takeBack = async (
  changeId: string,
  db: Database,
  watch: Watch = () => undefined
): Promise<Undone> => {
  let kept = 0
  const change = await throughDoor(db, async () => {
    const target = await db.changes.get(changeId)
    if (!target || (!canUndo(target) && target.act.kind !== "undone") || target.undoneBy)
      return null
    if (await wouldLose(db, target)) return null
    const edits: Edit[] = []
    const staying = await builtOn(db, target, (share) => watch(share * looking))
    const moved = await movedBy(db, target)
    const ownOf = isOfOwners(target) ? await readOwn(db, target) : () => undefined
    const made = new Set(madeBy(target))
    const taken = await invertMade(db, [...made])
    edits.push(...taken.back)
    kept += taken.kept
    const untouched = await takeAway(
      db,
      madeForCustomers(target).filter((it) => !staying.has(ownerOf(it))),
      (share) => watch(looking + share * taking)
    )
    edits.push(...untouched.back)
    for (const edit of inOrder(target)) {
      if (made.has(edit) || untouched.done.has(edit)) continue
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
    return record(db, {
      act: { kind: "undone", name: target.act.name, of: target.id },
      contactId: target.contactId,
      ...(about && { about }),
      edits
    })
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
 * The newest change that a key may take back, or null. What the bin did by itself is in nobody's way:
 * its own screen takes that back.
 */
export const lastUndoable = async (db: Database = database): Promise<Change | null> => {
  const byHand = (it: Change) => canUndo(it) && it.act.kind !== "bin-emptied"
  return (await db.changes.orderBy("id").reverse().filter(byHand).first()) ?? null
}
