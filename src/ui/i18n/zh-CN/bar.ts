import type { bar as English } from "../en/bar"

export const bar: typeof English = {
  title: "回头客"
}
