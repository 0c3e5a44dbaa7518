import { isMac } from "~ui/parts/is-mac"

/** A key that the screens hear themselves, and where. */
export interface OwnKey {
  name: "search" | "jump" | "undo" | "filter" | "move" | "next" | "map" | "tabs"
  /** As it is written on the keyboard. */
  keys: string
  where: "both" | "panel" | "workspace"
}

/** Every key of the screens' own: what the map shows, and the settings. */
export const ownKeys = (): readonly OwnKey[] => {
  const held = isMac() ? "⌘" : "Ctrl+"
  return [
    { name: "map", keys: "?", where: "both" },
    { name: "search", keys: `${held}K`, where: "both" },
    { name: "undo", keys: `${held}Z`, where: "both" },
    { name: "jump", keys: isMac() ? "⌥⇧J" : "Alt+Shift+J", where: "both" },
    { name: "tabs", keys: "1 2 3 4", where: "panel" },
    { name: "filter", keys: "/", where: "workspace" },
    { name: "move", keys: "↑ ↓ PgUp PgDn", where: "workspace" },
    { name: "next", keys: "→", where: "workspace" }
  ]
}
