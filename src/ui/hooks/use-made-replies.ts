import { repliesMadeFrom } from "~jobs/replies-made-from"
import type { Snippet } from "~model/snippet"
import { useLive } from "./use-live"

/** Replies made of a customer's words, live; undefined while they are read. */
export const useMadeReplies = (contactId: string): Snippet[] | undefined =>
  useLive(async () => repliesMadeFrom(contactId), [contactId])
