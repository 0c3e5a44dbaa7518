/** The chat server under the page: Debian's ngircd on one loopback port, which keeps nothing. */
import { writeFile } from "node:fs/promises"
import path from "node:path"

import { startServer } from "../../support/beds-process"

/** Not on the search path of people who are not root. */
const NGIRCD = "/usr/sbin/ngircd"

export async function startIrcd(folder: string, port: number) {
  const config = path.join(folder, "ngircd.conf")
  await writeFile(config, configOf(port))
  return startServer(NGIRCD, ["-n", "-f", config], { ports: [port] })
}

/** Asks no one who a client is, and slows nobody down. */
function configOf(port: number): string {
  return `
[Global]
Name = irc.market.example
Info = For the tests
Listen = 127.0.0.1
Ports = ${port}
MotdPhrase = Welcome
[Limits]
MaxConnectionsIP = 0
MaxNickLength = 20
MaxPenaltyTime = 0
[Options]
DNS = no
Ident = no
PAM = no
`
}
