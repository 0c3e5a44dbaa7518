import * as v from "valibot"
import { Id, Time } from "./row"

/** Two customers that look alike and are not: the seller said so. */
export const Distinct = v.object({
  /** `distinctId` of the two: the primary key. */
  id: Id,
  createdAt: Time
})
export type Distinct = v.InferOutput<typeof Distinct>

export const distinctId = (a: string, b: string): string => JSON.stringify([a, b].toSorted())
