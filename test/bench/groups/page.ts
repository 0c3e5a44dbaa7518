/** Goals 6 and 7: the built extension in real chats, by benches which are also there by themselves. */
import { spawn } from "node:child_process"
import { existsSync } from "node:fs"
import { mkdtemp, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"

import { BUILD } from "../../support/seller"
import type { Plan } from "../harness/plan"
import { alone, type Row } from "../harness/row"

/** What it says of itself goes beside the results. @returns whether all went well. */
const playwright = (env: NodeJS.ProcessEnv): Promise<boolean> =>
  new Promise((resolve) => {
    const config = ["-c", "test/bench/playwright.config.ts"]
    const child = spawn("npx", ["playwright", "test", ...config, "host-page", "paint"], {
      env,
      stdio: ["ignore", "pipe", "inherit"]
    })
    child.stdout.pipe(process.stderr, { end: false })
    child.on("close", (code) => resolve(code === 0))
  })

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
  if (!existsSync(path.join(BUILD, "manifest.json"))) return notRun("not run: npm run build first")
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
