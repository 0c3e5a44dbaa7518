/** A web chat of one page for tests of the walls: it can be told to behave as badly as a page can. */
import { serve } from "./beds-server"

export type ChatPage = {
  /** Whom the header names; put in as text, whatever it looks like. */
  readonly name?: string
  /** Runs in the page before its body is read. */
  readonly script?: string
  /** HTML instead of the chat. */
  readonly body?: string
  readonly headers?: Readonly<Record<string, string>>
}

export type ChatSite = {
  /** The address of a page; give it what it shall be first. */
  put(path: string, page?: ChatPage): string
  stop(): Promise<void>
}

/** Serves pages that the extension takes for a chat with a customer (XMPP, as converse.js draws it). */
export async function startChatSite(): Promise<ChatSite> {
  const pages = new Map<string, ChatPage>()
  const served = await serve((request, response) => {
    const page = pages.get(request.url ?? "")
    if (!page) return response.writeHead(404).end()
    const headers = { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" }
    return response.writeHead(200, { ...headers, ...page.headers }).end(htmlOf(page))
  })
  return {
    put: (path, page = {}) => {
      pages.set(path, page)
      return `http://localhost:${served.port}${path}`
    },
    stop: served.stop
  }
}

const htmlOf = ({ name = "Mei", script = "", body }: ChatPage): string =>
  `<!doctype html><html><head><title>Chat</title><script>${script}</script></head><body>${
    body ?? chatOf(name)
  }</body></html>`

const chatOf = (name: string): string =>
  `<converse-root><converse-chat jid="mei@chat.example"><div class="chatbox-title">`
  + `<span class="chatbox-title__text">${escaped(name)}</span></div>`
  + `<textarea class="chat-textarea" rows="6" cols="60"></textarea></converse-chat></converse-root>`

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`)
