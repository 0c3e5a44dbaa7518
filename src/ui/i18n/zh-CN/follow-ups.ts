import type { followUps as English } from "../en/follow-ups"

export const followUps: typeof English = {
  title: "跟进"
}
