import type { timeline as English } from "../en/timeline"

export const timeline: typeof English = {
  title: "往来记录"
}
