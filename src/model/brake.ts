import type { Money } from "./money"

/**
 * What the seller is stopped for, once, before a text is inserted; a second Enter passes it.
 * - `cost`: sold for less than it costs;
 * - `blank`: something the text needs is not known; it stands as a gap to be filled by hand;
 * - `expired`: the reply, or words that open an app, are past their time;
 * - `changed`: the customer was told another price before.
 */
export type Brake =
  | { why: "cost"; price: Money; cost: Money }
  | { why: "blank"; names: string[] }
  | { why: "expired"; at: number }
  | { why: "changed"; told: Money; at: number; now: Money }
