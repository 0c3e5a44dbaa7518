import { countAsked } from "./asked"
import { browser } from "./browser"

/** What is asked, as data. */
export interface NetRequest {
  /** Path and query, from "/". */
  path: string
  method: "GET" | "POST" | "PUT"
  headers: Readonly<Record<string, string>>
  /** "" for none. */
  body: string
}

/**
 * - `bad-address`: no origin, without https (but on this computer), or a path that leads elsewhere.
 * - `not-allowed`: the seller has not let us ask this host, or took it back.
 * - `moved`: it sends on to another address; none is followed.
 * - `too-large`: more than 64 kB. `stopped`: by the caller. `unreachable`: no answer, or cut off.
 */
export type AskRefusal =
  "bad-address" | "not-allowed" | "moved" | "too-large" | "timeout" | "stopped" | "unreachable"

/** `retryAfter` is that header as it came, "" for none. */
export type Asked =
  { ok: true; status: number; body: string; retryAfter: string } | { ok: false; why: AskRefusal }

const maxBytes = 64 * 1024

/**
 * The one door to the network. Asks one origin and no other, only while the browser's permission for
 * its host is held; no cookies, no referrer, no redirect. Fails as a value.
 * @param origin "https://link.example". @param timeout In ms, for all of the answer.
 */
export const ask = async (
  origin: string,
  request: NetRequest,
  { timeout = 10_000, signal }: { timeout?: number; signal?: AbortSignal | undefined } = {}
): Promise<Asked> => {
  const url = addressIn(origin, request.path)
  if (!url) return { ok: false, why: "bad-address" }
  const origins = [`${url.protocol}//${url.hostname}/*`]
  if (!(await browser.permissions.contains({ origins }).catch(() => false)))
    return { ok: false, why: "not-allowed" }
  const late = AbortSignal.timeout(timeout)
  try {
    await countAsked(url.origin)
    const answer = await fetch(url, {
      method: request.method,
      headers: request.headers,
      ...(request.body && { body: request.body }),
      credentials: "omit",
      redirect: "manual",
      cache: "no-store",
      referrerPolicy: "no-referrer",
      signal: signal ? AbortSignal.any([late, signal]) : late
    })
    if (answer.type === "opaqueredirect" || (answer.status >= 300 && answer.status < 400))
      return { ok: false, why: "moved" }
    const body = await textOf(answer)
    if (body === null) return { ok: false, why: "too-large" }
    const retryAfter = answer.headers.get("Retry-After") ?? ""
    return { ok: true, status: answer.status, body, retryAfter }
  } catch {
    const why = signal?.aborted ? "stopped" : late.aborted ? "timeout" : "unreachable"
    return { ok: false, why }
  }
}

/** null where it is not within that very origin. */
const addressIn = (origin: string, path: string): URL | null => {
  if (!path.startsWith("/") || !URL.canParse(path, origin)) return null
  const url = new URL(path, origin)
  const local = ["localhost", "127.0.0.1"].includes(url.hostname)
  const safe = url.protocol === "https:" || (url.protocol === "http:" && local)
  // A star is a letter to URL and every site to the browser.
  const one = url.origin === origin && !url.hostname.includes("*")
  return safe && one && !url.username && !url.password ? url : null
}

/** An answer's text, at most 64 kB of it: of more, nothing is kept. */
const textOf = async ({ body }: Response): Promise<string | null> => {
  if (!body) return ""
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let text = ""
  let bytes = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    bytes += value.byteLength
    if (bytes > maxBytes) {
      await reader.cancel()
      return null
    }
    text += decoder.decode(value, { stream: true })
  }
}
