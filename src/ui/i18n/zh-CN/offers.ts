import type { offers as English } from "../en/offers"

export const offers: typeof English = {
  title: "可以推荐"
}
