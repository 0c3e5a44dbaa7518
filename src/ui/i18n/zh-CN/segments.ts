import type { segments as English } from "../en/segments"

export const segments: typeof English = {
  title: "客户分组"
}
