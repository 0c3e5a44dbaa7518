import { execFileSync } from "node:child_process"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { differenceOf } from "./pack-folder"

/**
 * Builds the last commit once more as somebody else would: in another folder, with packages of its own,
 * without the bundler's memory. (Packages that a link leads to have other names in a bundle.)
 * @returns what differs from the builds that stand here: `target/path of the file`
 */
export const buildTwice = async (targets: readonly string[]): Promise<string[]> => {
  const copy = await mkdtemp(path.join(tmpdir(), "regulars-again-"))
  const different: string[] = []
  try {
    execFileSync("git", ["clone", "--quiet", ".", copy])
    execFileSync("npm", ["ci", "--no-audit", "--no-fund"], { cwd: copy, stdio: "ignore" })
    for (const target of targets) {
      const built = `build/${target}-prod`
      const stdio = ["ignore", "ignore", "inherit"] as const
      execFileSync("node", ["scripts/build.mjs", target], { cwd: copy, stdio: [...stdio] })
      const files = await differenceOf(built, path.join(copy, built))
      different.push(...files.map((it) => `${target}/${it}`))
    }
  } finally {
    await rm(copy, { recursive: true, force: true })
  }
  return different
}
