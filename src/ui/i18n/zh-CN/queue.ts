import type { queue as English } from "../en/queue"

export const queue: typeof English = {
  title: "逐个跟进"
}
