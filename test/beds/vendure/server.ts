/** The shop's server process: started on a port, stopped with everything that started it. */
import { spawn } from "node:child_process"
import { setTimeout as pause } from "node:timers/promises"

import { ended } from "../../support/beds"

export async function startShop(
  folder: string,
  port: number,
  env: NodeJS.ProcessEnv
): Promise<{ readonly stop: () => Promise<void> }> {
  const server = spawn(process.execPath, ["serve.mjs"], {
    cwd: folder,
    env: { ...env, SHOP_PORT: String(port) },
    stdio: ["ignore", "pipe", "pipe"]
  })
  let said = ""
  server.stdout.on("data", (chunk) => (said += chunk))
  server.stderr.on("data", (chunk) => (said += chunk))
  const kill = () => server.kill("SIGKILL")
  process.once("exit", kill)
  const stop = async () => {
    process.off("exit", kill)
    await ended(server)
  }
  const until = Date.now() + 120_000
  while (Date.now() < until && server.exitCode === null) {
    const health = await fetch(`http://127.0.0.1:${port}/health`).catch(() => null)
    if (health?.ok) return { stop }
    await pause(200)
  }
  await stop()
  throw new Error(`the shop does not answer on port ${port}:\n${said.slice(-4000)}`)
}
