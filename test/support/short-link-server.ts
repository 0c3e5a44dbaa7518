/** A server that speaks Shlink's and Bitly's documented protocols, and fails on demand. */
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http"

export interface ShortLinkQuestion {
  method: string
  url: string
  key: string
  body: Record<string, unknown>
}

/** What is done in place of an answer. */
export type Fault = (response: ServerResponse) => void

const json = (response: ServerResponse, status: number, body: object, headers = {}) =>
  void response
    .writeHead(status, { "content-type": "application/json", ...headers })
    .end(JSON.stringify(body))

export const faults = {
  slowDown:
    (retryAfter?: string): Fault =>
    (response) =>
      json(response, 429, {}, retryAfter === undefined ? {} : { "retry-after": retryAfter }),
  serverError: (response: ServerResponse) => void response.writeHead(500).end("oops"),
  hang: () => undefined,
  cutOff: (response: ServerResponse) => {
    response.writeHead(200, { "content-type": "application/json", "content-length": "500" })
    response.write('{"shortUrl": "https://s.exa', () => response.destroy())
  },
  wrongJson: (response: ServerResponse) => json(response, 200, { hello: ["world"] }),
  html: (response: ServerResponse) => void response.end("<!doctype html><title>Welcome</title>"),
  script: (response: ServerResponse) =>
    json(response, 200, { shortUrl: "javascript:alert(1)", link: "data:," }),
  huge: (response: ServerResponse) => void response.end(`{"shortUrl":"${"x".repeat(1_000_000)}"}`),
  redirect:
    (location: string): Fault =>
    (response) =>
      void response.writeHead(307, { location }).end()
}

/** The listener, what it was asked so far, and what it does with the next ones. */
export const shortLinkServer = (key: string) => {
  const questions: ShortLinkQuestion[] = []
  const queue: Fault[] = []
  const codes = new Map<string, string>()
  const codeOf = (url: string) => {
    if (!codes.has(url)) codes.set(url, `code${codes.size + 1}`)
    return codes.get(url)
  }
  const answer = (
    response: ServerResponse,
    { method, url, key: given, body }: ShortLinkQuestion
  ) => {
    const [path = ""] = url.split("?")
    if (path.startsWith("/rest/v3/")) {
      const problem = (status: number, type: string, detail: string) =>
        json(response, status, { type: `https://shlink.io/api/error/${type}`, detail, status })
      if (given !== key)
        return problem(401, "invalid-api-key", "Provided API key does not exist or is invalid.")
      if (`${method} ${path}` === "GET /rest/v3/short-urls")
        return json(response, 200, { shortUrls: { data: [], pagination: {} } })
      if (`${method} ${path}` === "POST /rest/v3/short-urls") {
        const long = String(body["longUrl"])
        if (long.includes("refused"))
          return problem(400, "invalid-data", "Provided data is not valid")
        const shortCode = codeOf(long)
        const shortUrl = `https://${String(body["domain"] ?? "s.example")}/${shortCode}`
        return json(response, 200, { shortCode, shortUrl, longUrl: long, tags: [] })
      }
      return problem(404, "not-found", "The requested route does not exist.")
    }
    if (given !== `Bearer ${key}`)
      return json(response, 403, { message: "FORBIDDEN", description: "You are not allowed." })
    if (`${method} ${path}` === "GET /v4/user") return json(response, 200, { login: "ann" })
    if (`${method} ${path}` === "POST /v4/shorten") {
      const link = `https://bit.ly/${codeOf(String(body["long_url"]))}`
      return json(response, 201, { link, id: link.slice(8), long_url: body["long_url"] })
    }
    return json(response, 404, { message: "NOT_FOUND" })
  }
  const listener: RequestListener = (request, response) =>
    void read(request).then((question) => {
      questions.push(question)
      const fault = queue.shift()
      if (fault) fault(response)
      else answer(response, question)
    })
  /** Holds the next answer back until it is let go. */
  const holdNext = () => {
    let release = () => {}
    queue.push((response) => (release = () => answer(response, questions.at(-1) ?? nothing)))
    return () => release()
  }
  return { listener, questions, next: (...them: Fault[]) => void queue.push(...them), holdNext }
}

const nothing: ShortLinkQuestion = { method: "", url: "", key: "", body: {} }

const read = async (request: IncomingMessage): Promise<ShortLinkQuestion> => {
  let text = ""
  for await (const part of request) text += String(part)
  const body: unknown = text ? JSON.parse(text) : {}
  return {
    method: request.method ?? "",
    url: request.url ?? "",
    key: String(request.headers["x-api-key"] ?? request.headers.authorization ?? ""),
    body: { ...(body as object) }
  }
}
