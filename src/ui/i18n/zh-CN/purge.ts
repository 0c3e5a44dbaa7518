import type { purge as English } from "../en/purge"

export const purge: typeof English = {
  title: "隐私"
}
