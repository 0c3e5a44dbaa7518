import type { reminder as English } from "../en/reminder"
import type { Wording } from "../words"

export const reminder: Wording<typeof English> = {
  promise: "答应了：{{text}} · {{when}}",
  followUp: "跟进：{{text}} · {{when}}",
  many_other: "{{count}}件待跟进",
  locked: "{{count}}件待跟进，解锁后再看。"
}
