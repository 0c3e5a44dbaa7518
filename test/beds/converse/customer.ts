/** A customer's own XMPP client: writes to the seller and remembers what the seller really sent. */
import path from "node:path"
import { pathToFileURL } from "node:url"

export type Customer = {
  /** Sends one message to the seller; resolves when the server has it. */
  say(text: string): Promise<void>
  /** The texts that reached this customer so far, in order; asks the server once before answering. */
  received(): Promise<readonly string[]>
  stop(): Promise<void>
}

/** What of @xmpp/client is used here; the package itself lives in the bed. */
type Element = { is(name: string): boolean; getChildText(name: string): string | null }
type Xml = (name: string, attributes?: Record<string, string>, ...children: unknown[]) => Element
type Client = {
  on(event: "stanza", listener: (stanza: Element) => void): void
  on(event: "error", listener: (error: unknown) => void): void
  start(): Promise<unknown>
  stop(): Promise<unknown>
  send(stanza: Element): Promise<unknown>
  iqCaller: { request(stanza: Element): Promise<Element> }
}
type Package = { client(options: Record<string, string>): Client; xml: Xml }

export async function customer(packages: string, port: number, name: string): Promise<Customer> {
  const entry = path.join(packages, "node_modules", "@xmpp", "client", "index.js")
  const { client, xml }: Package = await import(pathToFileURL(entry).href)
  const service = `xmpp://127.0.0.1:${port}`
  const xmpp = client({ service, domain: "localhost", username: name, password: name })
  const texts: string[] = []
  xmpp.on("stanza", (stanza) => {
    const text = stanza.is("message") ? stanza.getChildText("body") : null
    if (text !== null) texts.push(text)
  })
  xmpp.on("error", () => undefined)
  await xmpp.start()
  await xmpp.send(xml("presence"))
  /** The server answers in order: what it took before this is delivered before the answer. */
  const ping = () =>
    xmpp.iqCaller.request(
      xml("iq", { type: "get", to: "localhost" }, xml("ping", { xmlns: "urn:xmpp:ping" }))
    )
  let count = 0
  return {
    say: async (text) => {
      count += 1
      const id = `${name}-${count}`
      const to = "seller@localhost"
      await xmpp.send(xml("message", { type: "chat", to, id }, xml("body", {}, text)))
      await ping()
    },
    received: async () => {
      await ping()
      return [...texts]
    },
    stop: async () => {
      await xmpp.stop()
    }
  }
}
