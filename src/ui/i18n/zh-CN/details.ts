import type { details as English } from "../en/details"

export const details: typeof English = {
  title: "资料"
}
