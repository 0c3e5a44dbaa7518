import type { merge as English } from "../en/merge"

export const merge: typeof English = {
  title: "合并"
}
