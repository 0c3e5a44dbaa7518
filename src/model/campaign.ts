import * as v from "valibot"
import { recordEntries, text, Time } from "./row"

/** Something the seller promotes in many places at once, under one `utm_campaign`. */
export const Campaign = v.object({
  ...recordEntries,
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  /** `utm_campaign` of its links; unique among those alive. It never changes once a link has it. */
  slug: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  /** `utm_source`; `{channel}` stands for the place a link is made for. */
  source: text(100),
  medium: text(100),
  /** Pattern of `utm_content`, see `model/naming`; "" for none. */
  content: text(200),
  /** Coupon that is promised with it, and when that ends; "" and null for none. */
  coupon: text(100),
  couponEndsAt: v.nullable(Time),
  note: text(1000)
})
export type Campaign = v.InferOutput<typeof Campaign>
