import * as v from "valibot"
import { Money } from "./money"
import { text, Time } from "./row"

/**
 * What the seller is stopped for, once, before a text is inserted; a second Enter passes it.
 * - `cost`: sold for less than it costs;
 * - `blank`: something the text needs is not known; it stands as a gap to be filled by hand;
 * - `expired`: the reply, or words that open an app, are past their time;
 * - `changed`: the customer was told another price before.
 */
export const Brake = v.variant("why", [
  v.object({ why: v.literal("cost"), price: Money, cost: Money }),
  v.object({ why: v.literal("blank"), names: v.array(text(200)) }),
  v.object({ why: v.literal("expired"), at: Time }),
  v.object({ why: v.literal("changed"), told: Money, at: Time, now: Money })
])
export type Brake = v.InferOutput<typeof Brake>
