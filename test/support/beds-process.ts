/** Servers of other makers, as processes of their own that end with the tests. */
import { spawn, type ChildProcess } from "node:child_process"
import { createConnection } from "node:net"
import { setTimeout as pause } from "node:timers/promises"

import { ended } from "./beds"

/** How long a server may take until it answers, in ms. */
const PATIENCE = 20_000

export type ServerOptions = {
  /** Loopback ports that it answers on once it is up. */
  readonly ports: readonly number[]
  readonly env?: NodeJS.ProcessEnv
}

/** Starts a server and waits until it answers; what it said is shown only if it does not. */
export async function startServer(
  command: string,
  args: readonly string[],
  { ports, env = process.env }: ServerOptions
): Promise<{ readonly stop: () => Promise<void> }> {
  const server = spawn(command, args, { env, stdio: ["ignore", "pipe", "pipe"] })
  let said = ""
  server.stdout.on("data", (chunk) => (said += chunk))
  server.stderr.on("data", (chunk) => (said += chunk))
  server.on("error", (error) => (said += String(error)))
  const kill = () => server.kill("SIGKILL")
  process.once("exit", kill)
  const stop = async () => {
    process.off("exit", kill)
    await ended(server)
  }
  for (const port of ports) {
    if (await answers(server, port)) continue
    await stop()
    throw new Error(`${command} does not answer on port ${port}:\n${said}`)
  }
  return { stop }
}

async function answers(server: ChildProcess, port: number): Promise<boolean> {
  const until = Date.now() + PATIENCE
  while (Date.now() < until) {
    if (server.exitCode !== null || server.pid === undefined) return false
    if (await open(port)) return true
    await pause(50)
  }
  return false
}

const open = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = createConnection({ port, host: "127.0.0.1" })
    const end = (answer: boolean) => {
      socket.destroy()
      resolve(answer)
    }
    socket.once("connect", () => end(true)).once("error", () => end(false))
  })
