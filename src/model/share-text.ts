import * as v from "valibot"
import { Id, Time } from "./row"

/**
 * Words that open a product in an app where an address would not: 淘口令 (`taobao`), `#小程序://`
 * (`mini-program`), or another app's.
 */
export const ShareText = v.object({
  id: Id,
  kind: v.picklist(["taobao", "mini-program", "other"]),
  /** As it was pasted, whole: one sign less and it opens nothing. */
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(2000)),
  addedAt: Time,
  /** When it stops opening; null where nobody knows. */
  expiresAt: v.nullable(Time)
})
export type ShareText = v.InferOutput<typeof ShareText>

/** It opens nothing any more. */
export const isOver = ({ expiresAt }: ShareText, now: number): boolean =>
  expiresAt !== null && expiresAt <= now
