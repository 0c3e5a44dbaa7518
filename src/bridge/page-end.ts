import type { FromPage, Message, ToPage } from "./protocol"

// The content script's end of the bridge: no polyfill, no library, a few hundred bytes.
// Its messages come from our own extension alone; the browser sees to that.
const api = globalThis.browser ?? globalThis.chrome

/** After an update the old script's calls throw; it must then leave the page alone. */
export const isOrphaned = (): boolean => !api.runtime?.id

/** Calls the background; null when nobody answers (worker gone, extension updated). */
export const tell = async <V extends keyof FromPage>(
  verb: V,
  body: FromPage[V]["ask"]
): Promise<FromPage[V]["answer"] | null> => {
  if (isOrphaned()) return null
  const message: Message = { to: "background", verb, body }
  try {
    return (await api.runtime.sendMessage(message)) ?? null
  } catch {
    return null
  }
}

export type PageHandlers = {
  [V in keyof ToPage]: (ask: ToPage[V]["ask"]) => ToPage[V]["answer"] | Promise<ToPage[V]["answer"]>
}

/** Answers the extension's calls until the signal ends it. */
export const listen = (handlers: PageHandlers, signal: AbortSignal): void => {
  const table: Record<string, ((ask: never) => unknown) | undefined> = handlers
  const onMessage = (
    message: Message,
    sender: { id?: string },
    reply: (answer: unknown) => void
  ) => {
    const handle = message?.to === "page" ? table[message.verb] : undefined
    if (!handle || sender.id !== api.runtime.id) return undefined
    Promise.resolve(handle(message.body as never)).then(reply, () => reply(null))
    return true
  }
  api.runtime.onMessage.addListener(onMessage)
  signal.addEventListener("abort", () => api.runtime?.onMessage?.removeListener(onMessage))
}
