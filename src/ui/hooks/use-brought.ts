import { type Brought, broughtByLink } from "~model/brought"
import { database } from "~store/database"
import { useLive } from "./use-live"

/** What links brought, by their ids, live; undefined until read. */
export const useBrought = (): ReadonlyMap<string, Brought> | undefined =>
  useLive(async () => broughtByLink(await database.credits.toArray()))
