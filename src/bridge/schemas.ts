import * as v from "valibot"
import { CapturedPicture } from "~model/captured-picture"
import { CaptureResult } from "~model/captured-product"
import { Answers } from "~model/question"
import { Address, Id, text } from "~model/row"
import { barSwitches } from "~model/settings"
import { ReadingSchema } from "~model/sighting"

// What the background takes from other contexts. A content script counts as hostile: none of its
// verbs reads a record.

export const nothing = v.strictObject({})
export const readingBody = v.strictObject({ reading: ReadingSchema })
export const unreadBody = v.strictObject({
  count: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99_999))
})
export const capturedBody = v.strictObject({
  url: Address,
  result: CaptureResult,
  picture: v.exactOptional(CapturedPicture)
})
/** The answer to "read". */
export const pageState = v.object({
  reading: ReadingSchema,
  url: Address,
  selection: text(2000)
})
export const tabBody = v.strictObject({ tabId: v.pipe(v.number(), v.integer()) })

export const typedBody = v.strictObject({ text: text(100) })
export const switchBarBody = v.strictObject({
  what: v.picklist(barSwitches),
  origin: text(300),
  on: v.boolean()
})

export const helloBarBody = v.strictObject({ nonce: text(60) })
/** `have`: up to where products and replies are known; "" for nothing. */
export const openBarBody = v.strictObject({ have: text(1000) })
export const findBody = v.strictObject({ query: text(200) })
export const whenBody = v.strictObject({ text: text(2000) })
export const offBody = v.strictObject({ off: v.boolean() })
export const sizeBody = v.strictObject({
  height: v.pipe(v.number(), v.minValue(0), v.maxValue(2000))
})

const partIndex = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000))

const BarActSchema = v.variant("act", [
  v.strictObject({
    act: v.literal("insert"),
    what: v.picklist(["product", "snippet", "share-text"]),
    id: Id,
    variantId: v.nullable(Id)
  }),
  v.strictObject({ act: v.literal("link"), id: Id }),
  v.strictObject({ act: v.literal("note"), text: text(200_000), quote: text(2000) }),
  v.strictObject({
    act: v.literal("plan"),
    kind: v.picklist(["follow-up", "promise"]),
    said: text(2000),
    quote: text(2000)
  }),
  v.strictObject({ act: v.literal("order"), line: text(2000) }),
  v.strictObject({ act: v.picklist(["confirm-order", "order-whereabouts"]), orderId: Id }),
  v.strictObject({ act: v.literal("contact"), id: Id }),
  v.strictObject({ act: v.picklist(["part", "picture-copied"]), index: partIndex }),
  v.strictObject({ act: v.literal("forget-parts") }),
  v.strictObject({ act: v.literal("undo"), changeId: Id })
])
const BarSaidSchema = v.strictObject({ answers: Answers, passed: text(40) })
export const doBody = v.strictObject({
  act: BarActSchema,
  copy: v.boolean(),
  said: BarSaidSchema
})
export const peekBody = v.strictObject({ id: Id })
export const pictureBody = v.strictObject({ index: partIndex })
