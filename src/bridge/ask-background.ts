import { browser } from "~platform/browser"
import type { FromBar } from "./bar-protocol"
import type { Message } from "./protocol"

type Answer<V extends keyof FromBar> = FromBar[V]["answer"] | null

/** Calls the background; null when nobody answers or the call is refused. */
export type AskBackground = <V extends keyof FromBar>(
  verb: V,
  body: FromBar[V]["ask"]
) => Promise<Answer<V>>

/** The one way from an extension page that holds no database to the background. */
export const askBackground: AskBackground = async <V extends keyof FromBar>(
  verb: V,
  body: FromBar[V]["ask"]
): Promise<Answer<V>> => {
  const message: Message = { to: "background", verb, body }
  try {
    const answer = await browser.runtime.sendMessage<Message, Answer<V> | undefined>(message)
    return answer === undefined || isRefusal(answer) ? null : answer
  } catch {
    return null
  }
}

const isRefusal = (answer: unknown): boolean =>
  typeof answer === "object" && answer !== null && "refused" in answer
