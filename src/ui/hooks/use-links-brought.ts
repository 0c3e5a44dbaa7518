import { type LinkBrought, linksBrought } from "~jobs/links-brought"
import { useLive } from "./use-live"

/** What links brought, by their ids, live; undefined until read. */
export const useLinksBrought = (): ReadonlyMap<string, LinkBrought> | undefined =>
  useLive(linksBrought)
