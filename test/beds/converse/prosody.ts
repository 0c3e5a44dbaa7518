/** The chat server under the page: Debian's prosody on one loopback port, its data in `folder`. */
import { mkdir, writeFile } from "node:fs/promises"
import path from "node:path"

import { startServer } from "../../support/beds-process"

export type User = { readonly name: string; readonly shown: string }

export type Ports = { readonly web: number; readonly clients: number }
export type Prosody = Ports & { readonly stop: () => Promise<void> }

export async function startProsody(
  folder: string,
  site: string,
  ports: Ports,
  users: readonly User[]
): Promise<Prosody> {
  await writeAccounts(path.join(folder, "data", "localhost"), users)
  const config = path.join(folder, "prosody.cfg.lua")
  await writeFile(config, configOf(folder, site, ports))
  const { stop } = await startServer("prosody", ["-F", "--config", config], {
    ports: [ports.web, ports.clients]
  })
  return { ...ports, stop }
}

/** Everything a lone machine needs and nothing that talks to other servers. */
function configOf(folder: string, site: string, ports: Ports): string {
  return `
run_as_root = true
pidfile = ${lua(path.join(folder, "prosody.pid"))}
data_path = ${lua(path.join(folder, "data"))}
log = { warn = "*console" }
modules_enabled = {
  "roster", "saslauth", "disco", "carbons", "pep", "private", "blocklist", "vcard", "ping",
  "time", "version", "mam", "offline", "websocket", "http_files"
}
modules_disabled = { "s2s", "tls" }
authentication = "internal_plain"
c2s_require_encryption = false
allow_unencrypted_plain_auth = true
c2s_ports = { ${ports.clients} }
c2s_interfaces = { "127.0.0.1" }
s2s_ports = {}
legacy_ssl_ports = {}
https_ports = {}
http_ports = { ${ports.web} }
http_interfaces = { "127.0.0.1" }
http_default_host = "localhost"
http_paths = { files = "/" }
http_files_dir = ${lua(site)}
consider_websocket_secure = true
archive_expires_after = "never"
default_archive_policy = true
VirtualHost "localhost"
`
}

/** The server's own files: one login, one list of contacts and one business card per user. */
async function writeAccounts(host: string, users: readonly User[]): Promise<void> {
  for (const kind of ["accounts", "roster", "vcard"]) {
    await mkdir(path.join(host, kind), { recursive: true })
  }
  for (const { name, shown } of users) {
    const file = (kind: string) => path.join(host, kind, `${name}.dat`)
    const others = users.filter((user) => user.name !== name)
    const roster = others.map(
      (user) =>
        `[${lua(`${user.name}@localhost`)}] = { subscription = "both", groups = {}, name = ${lua(user.shown)} };`
    )
    const version = `[false] = { version = 1 };`
    await writeFile(file("accounts"), `return { password = ${lua(name)} };\n`)
    await writeFile(file("roster"), `return { ${[version, ...roster].join(" ")} };\n`)
    await writeFile(file("vcard"), `return ${cardOf(shown)};\n`)
  }
}

function cardOf(shown: string): string {
  return `{ name = "vCard", attr = { xmlns = "vcard-temp" }, { name = "FN", attr = { xmlns = "vcard-temp" }, ${lua(shown)} } }`
}

const lua = (text: string) => JSON.stringify(text)
