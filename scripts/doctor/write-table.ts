/**
 * `npm run table`: writes the README's table of sites from `src/sites`, and `test/failures.md`, the list
 * of what is said when something fails; and what the bundler is told of each language in `src/ui/i18n`.
 * `-- --check` writes nothing.
 * Exit code: 0 all is as it should be, 1 something was stale (`--check`), 2 the README has lost its marks.
 */
import { readFile, writeFile } from "node:fs/promises"

import { failureList, LIST } from "../failures/list"
import { LANGUAGES, writeLanguages } from "../languages/write"
import { BEGIN, END, withTable } from "./table"

type State = "fresh" | "stale" | "no-marks"

/** Writes the README where it is stale, unless it is only to `check`. @returns what it was. */
export const refreshTable = async (check = false): Promise<State> => {
  const readme = await readFile("README.md", "utf8")
  const fresh = withTable(readme)
  if (fresh === null) return "no-marks"
  if (fresh === readme) return "fresh"
  if (!check) await writeFile("README.md", fresh)
  return "stale"
}

const refreshList = async (check: boolean): Promise<State> => {
  const { text: fresh } = failureList()
  if (fresh === (await readFile(LIST, "utf8").catch(() => ""))) return "fresh"
  if (!check) await writeFile(LIST, fresh)
  return "stale"
}

const refreshLanguages = async (check: boolean): Promise<State> =>
  (await writeLanguages(".", check)).length > 0 ? "stale" : "fresh"

/** Runs the command; returns its exit code. */
export const main = async (args: readonly string[]): Promise<number> => {
  const check = args.includes("--check")
  const states: [string, State][] = [
    [`What is found in ${LANGUAGES}`, await refreshLanguages(check)],
    ["The table of sites in README.md", await refreshTable(check)],
    [`The list of failures in ${LIST}`, await refreshList(check)]
  ]
  for (const [what, state] of states)
    if (state === "fresh") console.log(`${what} is up to date.`)
    else if (state === "stale" && !check) console.log(`${what} is written.`)
    else if (state === "stale") console.error(`${what} is stale. Run: npm run table`)
    else console.error(`README.md needs these two lines where the table belongs:\n${BEGIN}\n${END}`)
  if (states.some(([, it]) => it === "no-marks")) return 2
  return check && states.some(([, it]) => it === "stale") ? 1 : 0
}
