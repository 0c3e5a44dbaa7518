import type { panel as English } from "../en/panel"

export const panel: typeof English = {
  title: "回头客"
}
