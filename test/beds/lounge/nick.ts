/** Somebody else's IRC client: writes to the seller and remembers what reached them. */
import { connect } from "node:net"
import { createInterface } from "node:readline"

export type Nick = {
  /** Sends one line to a nick or a channel; resolves when the server has it. */
  say(text: string, to?: string): Promise<void>
  /** The texts that reached this nick so far, in order; asks the server once before answering. */
  received(): Promise<readonly string[]>
  stop(): Promise<void>
}

export async function nick(port: number, name: string, channel: string): Promise<Nick> {
  const socket = connect(port, "127.0.0.1")
  socket.on("error", () => undefined)
  const texts: string[] = []
  const waiting = new Map<string, () => void>()
  const heard = (event: string) => new Promise<void>((done) => waiting.set(event, done))
  const happened = (event: string) => {
    waiting.get(event)?.()
    waiting.delete(event)
  }
  createInterface({ input: socket }).on("line", (line) => {
    const ping = /^PING (?<what>.*)$/u.exec(line)
    if (ping) socket.write(`PONG ${ping.groups?.["what"]}\r\n`)
    const pong = /^\S+ PONG \S+ :?(?<what>.*)$/u.exec(line)
    if (pong) happened(pong.groups?.["what"] ?? "")
    if (/^\S+ 366 /u.test(line)) happened("joined")
    const message = /^\S+ PRIVMSG \S+ :(?<text>.*)$/u.exec(line)
    if (message) texts.push(message.groups?.["text"] ?? "")
  })
  const joined = heard("joined")
  socket.write(`NICK ${name}\r\nUSER ${name} 0 * :${name}\r\nJOIN ${channel}\r\n`)
  await joined
  let count = 0
  /** The server answers in order: what it took before this is delivered before the answer. */
  const ping = async () => {
    count += 1
    const answer = heard(String(count))
    socket.write(`PING ${count}\r\n`)
    await answer
  }
  return {
    say: async (text, to = "seller") => {
      socket.write(`PRIVMSG ${to} :${text}\r\n`)
      await ping()
    },
    received: async () => {
      await ping()
      return [...texts]
    },
    stop: async () => {
      const closed = new Promise((done) => socket.once("close", done))
      socket.end("QUIT\r\n")
      socket.destroySoon()
      await closed
    }
  }
}
