import * as v from "valibot"
import { Time, text } from "~model/row"
import { localValue } from "~platform/local"
import { sessionValue } from "~platform/session"
import { tourSteps } from "./steps"

/** Where the seller stands in the tour, so that it goes on there another day. No word of a customer. */
export const TourState = v.object({
  step: v.picklist(tourSteps),
  /** When it was begun last: what was made before counts for nothing. */
  startedAt: Time
})
export type TourState = v.InferOutput<typeof TourState>
export const tourState = localValue("tour", TourState)

/** One message of the practice chat. */
const Said = v.object({
  /** Whose chat: an id of `people`. */
  chat: text(40),
  from: v.picklist(["customer", "seller"]),
  text: text(4000),
  at: Time
})
export type Said = v.InferOutput<typeof Said>

/** What stands in the practice chat and shop, until the browser is closed. */
export const Practice = v.object({
  said: v.pipe(v.array(Said), v.maxLength(200)),
  /** Who came to the practice shop by a link, and the address they came by. */
  visits: v.pipe(v.array(v.object({ chat: text(40), href: text(2000), at: Time })), v.maxLength(50))
})
export type Practice = v.InferOutput<typeof Practice>
const practices = sessionValue("practice:", Practice)

/** As it is before anybody answers. */
export const untouched: Practice = { said: [], visits: [] }

/** The one practice chat of this browser. */
export const practiceChat = {
  get: async (): Promise<Practice> => (await practices.get("chat")) ?? untouched,
  set: (practice: Practice): Promise<void> =>
    practices.set("chat", {
      said: practice.said.slice(-200),
      visits: practice.visits.slice(-50)
    }),
  watch: (onChange: () => void, signal: AbortSignal): void => practices.watch(onChange, signal)
}
