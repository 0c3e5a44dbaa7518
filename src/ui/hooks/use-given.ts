import type { Act, Change } from "~model/change"
import { database } from "~store/database"
import { useLive } from "./use-live"

/** Something that was inserted for a customer. */
export type Given = Change & { act: Extract<Act, { kind: "inserted" }> }

const isGiven = (change: Change): change is Given => change.act.kind === "inserted"

/** The latest insertions for a customer, at most `most`; live. */
export const useGiven = (contactId: string, most: number): Given[] | undefined =>
  useLive(async () => {
    const rows = await database.changes.where("contactId").equals(contactId).toArray()
    return rows
      .filter(isGiven)
      .toSorted((a, b) => b.at - a.at)
      .slice(0, most)
  }, [contactId, most])
