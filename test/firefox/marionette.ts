/**
 * Marionette, the wire that every Firefox has for its own tests, protocol 3: a JSON array behind its
 * length in bytes and a colon, over TCP. A command is `[0, id, name, parameters]`, its answer
 * `[1, id, error, result]`; the server speaks first.
 * Source: firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
import { connect, type Socket } from "node:net"

import * as v from "valibot"

const Hello = v.object({ marionetteProtocol: v.literal(3) })
const Fault = v.object({ error: v.string(), message: v.string() })
const Answer = v.tuple([v.literal(1), v.number(), v.nullable(Fault), v.unknown()])

/** What Firefox refused, by the WebDriver standard's own word, e.g. "no such element". */
export class MarionetteError extends Error {
  constructor(
    readonly code: string,
    message: string
  ) {
    super(`${code}: ${message}`)
  }
}

export type Marionette = {
  /** Sends a command and waits for its answer; rejects with a MarionetteError, or if the wire ends. */
  ask(name: string, parameters?: object): Promise<unknown>
  close(): void
}

export const dial = async (port: number): Promise<Marionette> => {
  const socket = connect(port, "127.0.0.1")
  const waiting = new Map<number, { done: (result: unknown) => void; fail: (why: Error) => void }>()
  let lastId = 0
  const greeted = new Promise<void>((resolve, reject) => {
    const fail = (why: Error) => {
      reject(why)
      for (const it of waiting.values()) it.fail(why)
      waiting.clear()
    }
    socket.on("error", fail)
    socket.on("close", () => fail(new Error("Firefox is gone")))
    onMessages(socket, (message) => {
      if (!Array.isArray(message)) {
        v.parse(Hello, message)
        resolve()
        return
      }
      const [, id, fault, result] = v.parse(Answer, message)
      const asked = waiting.get(id)
      waiting.delete(id)
      if (fault) asked?.fail(new MarionetteError(fault.error, fault.message))
      else asked?.done(result)
    })
  })
  await greeted
  return {
    ask: (name, parameters = {}) =>
      new Promise((done, fail) => {
        if (socket.destroyed) return fail(new Error("Firefox is gone"))
        const id = ++lastId
        waiting.set(id, { done, fail })
        const text = JSON.stringify([0, id, name, parameters])
        socket.write(`${Buffer.byteLength(text)}:${text}`)
      }),
    close: () => socket.destroy()
  }
}

/** Cuts what arrives into messages. */
const onMessages = (socket: Socket, heard: (message: unknown) => void): void => {
  let bytes = Buffer.alloc(0)
  socket.on("data", (chunk: Buffer) => {
    bytes = Buffer.concat([bytes, chunk])
    for (;;) {
      const colon = bytes.indexOf(":")
      if (colon < 0) return
      const start = colon + 1
      const end = start + Number(bytes.toString("latin1", 0, colon))
      if (bytes.length < end) return
      const text = bytes.toString("utf8", start, end)
      bytes = bytes.subarray(end)
      heard(JSON.parse(text))
    }
  })
}
