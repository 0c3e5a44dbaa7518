import { vi } from "vitest"

/** One answer of the service; "hang" never comes, "cut" breaks off. */
export type Given =
  { status?: number; body?: unknown; headers?: Record<string, string> } | "hang" | "cut"

export interface Question {
  url: string
  headers: Record<string, string>
  body: string
}

/** Stands in the network's place: gives these answers one after the other, the last again and again. */
export const serviceGives = (...answers: Given[]): Question[] => {
  const questions: Question[] = []
  vi.stubGlobal("fetch", (url: URL, init: RequestInit) => {
    const given = answers[Math.min(questions.length, answers.length - 1)] ?? "cut"
    questions.push({
      url: url.href,
      headers: init.headers as Record<string, string>,
      body: String(init.body ?? "")
    })
    if (given === "cut") return Promise.reject(new TypeError("Failed to fetch"))
    if (given === "hang")
      return new Promise((_resolve, reject) => {
        const stop = () => reject(new DOMException("stopped", "AbortError"))
        if (init.signal?.aborted) stop()
        init.signal?.addEventListener("abort", stop)
      })
    const { status = 200, body = "", headers = {} } = given
    const text = typeof body === "string" ? body : JSON.stringify(body)
    return Promise.resolve(new Response(text, { status, headers }))
  })
  return questions
}
