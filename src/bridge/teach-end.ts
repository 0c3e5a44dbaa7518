import type { Message } from "./protocol"
import type { ToTeacher } from "./teach-protocol"

// The teacher's end of the bridge, beside the companion's: it is in a page only while one is taught.
const api = globalThis.browser ?? globalThis.chrome

export type TeacherHandlers = {
  [V in keyof ToTeacher]: (
    ask: ToTeacher[V]["ask"]
  ) => ToTeacher[V]["answer"] | Promise<ToTeacher[V]["answer"]>
}

/** Answers the extension's calls for as long as the document lives. */
export const listenAsTeacher = (handlers: TeacherHandlers): void => {
  const table: Record<string, ((ask: never) => unknown) | undefined> = handlers
  api.runtime.onMessage.addListener(
    (message: Message, sender: { id?: string }, reply: (answer: unknown) => void) => {
      const handle = message?.to === "teacher" ? table[message.verb] : undefined
      if (!handle || sender.id !== api.runtime.id) return undefined
      Promise.resolve(handle(message.body as never)).then(reply, () => reply(null))
      return true
    }
  )
}
