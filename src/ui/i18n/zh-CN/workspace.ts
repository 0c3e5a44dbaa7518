import type { workspace as English } from "../en/workspace"

export const workspace: typeof English = {
  title: "回头客"
}
