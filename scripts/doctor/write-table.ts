/**
 * `npm run table`: writes the README's table of sites from `src/sites`. `-- --check` writes nothing.
 * Exit code: 0 it is as it should be, 1 it was stale (`--check`), 2 the README has lost its marks.
 */
import { readFile, writeFile } from "node:fs/promises"

import { BEGIN, END, withTable } from "./table"

/** Writes the README where it is stale, unless it is only to `check`. @returns what it was. */
export const refreshTable = async (check = false): Promise<"fresh" | "stale" | "no-marks"> => {
  const readme = await readFile("README.md", "utf8")
  const fresh = withTable(readme)
  if (fresh === null) return "no-marks"
  if (fresh === readme) return "fresh"
  if (!check) await writeFile("README.md", fresh)
  return "stale"
}

/** Runs the command; returns its exit code. */
export const main = async (args: readonly string[]): Promise<number> => {
  const check = args.includes("--check")
  const state = await refreshTable(check)
  if (state === "no-marks") {
    console.error(`README.md needs these two lines where the table belongs:\n${BEGIN}\n${END}`)
    return 2
  }
  if (state === "stale" && check) {
    console.error("The table of sites in README.md is stale. Run: npm run table")
    return 1
  }
  console.log(state === "fresh" ? "The table of sites is up to date." : "The table is written.")
  return 0
}
