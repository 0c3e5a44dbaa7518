import type { Find } from "~jobs/read-finds"
import type { Command } from "./commands"

/** One line of the palette's list; `key` stays the same while the line means the same. */
export type Option = { key: string } & (
  | { kind: "find"; find: Find }
  | { kind: "command"; command: Command }
  | { kind: "recent"; text: string }
)

/** Lines under one heading. */
export interface OptionGroup {
  name: "finds" | "recent" | "actions" | "rooms"
  options: Option[]
}

const commandOf = (command: Command): Option => ({
  key: `command ${command.id}`,
  kind: "command",
  command
})

const groupsOf = (commands: readonly Command[]): OptionGroup[] =>
  (["actions", "rooms"] as const).map((name) => ({
    name,
    options: commands.filter((it) => it.group === name).map(commandOf)
  }))

const said = ({ options }: OptionGroup): boolean => options.length > 0

/** What stands there before anything is typed. */
export const emptyGroups = (
  recent: readonly string[],
  commands: readonly Command[]
): OptionGroup[] =>
  [
    {
      name: "recent" as const,
      options: recent.map((text): Option => ({ key: `recent ${text}`, kind: "recent", text }))
    },
    ...groupsOf(commands)
  ].filter(said)

/** Beside finds only so many rooms and actions. */
const mostCommands = 4

/**
 * Finds and what to do, in one list. What is to be done goes first only where nothing is called what
 * was typed.
 */
export const foundGroups = (
  finds: readonly Find[],
  commands: readonly Command[]
): OptionGroup[] => {
  const found: OptionGroup = {
    name: "finds",
    options: finds.map((find) => ({ key: `${find.kind} ${find.id}`, kind: "find", find }))
  }
  const others = groupsOf(commands.slice(0, mostCommands))
  const called = finds.some(({ place }) => place === "title" || place === "sound")
  return (called ? [found, ...others] : [...others, found]).filter(said)
}
