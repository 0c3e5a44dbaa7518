import { quantitiesIn } from "./quantity"
import { added, corrected, withdrawn } from "./words"

/** What a line does to an earlier one of the same buyer. */
export type Command = "withdraw" | "correct" | "add"

/** The line's command, and the text before and behind its word. */
export interface Commanded {
  command: Command
  before: string
  behind: string
}

const forms: [Command, RegExp][] = [
  ["correct", corrected],
  ["withdraw", withdrawn],
  ["add", added]
]

const said = /[\p{L}\d]/u

/** "取消，改成1箱" corrects; where nothing follows the word of correction, others are looked for. */
export const commandOf = (body: string): Commanded | null => {
  for (const [command, form] of forms) {
    const found = form.exec(body)
    if (!found) continue
    const before = body.slice(0, found.index)
    const behind = body.slice(found.index + found[0].length)
    const taken = withdrawn.test(body)
    if (command === "correct" && (taken ? quantitiesIn(behind).length === 0 : !said.test(behind)))
      continue
    if (command !== "correct" || !taken) return { command, before, behind }
    return {
      command,
      before: before.replace(withdrawn, " "),
      behind: behind.replace(withdrawn, " ")
    }
  }
  return null
}
