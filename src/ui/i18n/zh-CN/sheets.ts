import type { sheets as English } from "../en/sheets"

export const sheets: typeof English = {
  title: "接龙"
}
