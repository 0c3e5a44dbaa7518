import type { notes as English } from "../en/notes"

export const notes: typeof English = {
  title: "备注"
}
