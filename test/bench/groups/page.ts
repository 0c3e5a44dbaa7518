/** Goals 6 and 7: the built extension in real chats, by benches which are also there by themselves. */
import { spawn } from "node:child_process"
import { existsSync } from "node:fs"
import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"

import { BUILD } from "../../support/seller"
import type { Plan } from "../harness/plan"
import { alone, type Row } from "../harness/row"

/** What it says of itself goes beside the results. @returns whether all went well. */
const run = (command: string, args: string[], env = process.env): Promise<boolean> =>
  new Promise((resolve) => {
    const child = spawn(command, args, { env, stdio: ["ignore", "pipe", "inherit"] })
    child.stdout.pipe(process.stderr, { end: false })
    child.on("close", (code) => resolve(code === 0))
  })

const playwright = (env: NodeJS.ProcessEnv) =>
  run(
    "npx",
    ["playwright", "test", "-c", "test/bench/playwright.config.ts", "host-page", "paint"],
    env
  )

/** Is there a build, and none of its sources younger? */
const isBuilt = async (): Promise<boolean> => {
  const built = await stat(path.join(BUILD, "manifest.json")).catch(() => null)
  const sources = await readdir("src", { recursive: true, withFileTypes: true })
  const files = sources.filter((it) => it.isFile())
  const changed = await Promise.all(
    files.map(async (it) => (await stat(path.join(it.parentPath, it.name))).mtimeMs)
  )
  return built !== null && Math.max(...changed) <= built.mtimeMs
}

const rowsIn = (text: string): Row[] =>
  text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row)

export const pageRows = async ({ quick, peerExtension, say }: Plan): Promise<Row[]> => {
  const notRun = (note: string) => [
    alone("host page, keystrokes and paints", 0, "ms", null, { note })
  ]
  if (quick) return notRun("not run: --quick")
  if (!(await isBuilt())) {
    say("the extension is built")
    if (!(await run("npm", ["run", "build"]))) return notRun("not run: the build failed")
  }
  say("the built extension: host pages, paints")
  const folder = await mkdtemp(path.join(tmpdir(), "regulars-bench-"))
  const file = path.join(folder, "rows")
  const env = { ...process.env, REGULARS_BENCH_ROWS: file, REGULARS_BENCH_PEER: peerExtension }
  const well = await playwright(env)
  const rows = existsSync(file) ? rowsIn(await readFile(file, "utf8")) : []
  await rm(folder, { recursive: true, force: true })
  const peer = "host page, beside another's extension"
  const none = "not run: --peer or REGULARS_BENCH_PEER names the folder of a built one"
  return [
    ...rows,
    ...(peerExtension ? [] : [alone(peer, 0, "ms", null, { note: none })]),
    ...(well ? [] : [alone("the built extension", 0, "", null, { note: "some of it failed" })])
  ]
}
