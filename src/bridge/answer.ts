import * as v from "valibot"
import { browser, type Runtime } from "~platform/browser"
import { isPracticePage } from "~platform/practice"

/** One verb's answer: who may ask, what a request must look like, what to do. */
export interface Answer<S extends v.GenericSchema = v.GenericSchema> {
  from: (sender: Runtime.MessageSender) => boolean
  schema: S
  handle: (ask: v.InferOutput<S>, sender: Runtime.MessageSender) => Promise<unknown>
}

/** Keeps the handler's request typed by the schema beside it. */
export const answerTo = <S extends v.GenericSchema>(answer: Answer<S>): Answer =>
  // The schema has vouched for the request when `handle` is called.
  ({ ...answer, handle: (ask, sender) => answer.handle(ask as v.InferOutput<S>, sender) })

const Envelope = v.object({ to: v.literal("background"), verb: v.string(), body: v.unknown() })

/**
 * Answers messages by the table. One that is malformed, unknown or from a sender that may not ask
 * gets `{refused}`, so that nobody waits for ever and nothing is done.
 * @param mayAnswer Whether a verb is answered now, for whoever may ask it. Where it says so at once
 * nothing is awaited: some handlers must act while a key is fresh.
 */
export const answerAll = (
  answers: Record<string, Answer>,
  mayAnswer: (verb: string) => true | Promise<boolean> = () => true
): void => {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const envelope = v.safeParse(Envelope, message)
    if (!envelope.success) return undefined
    const { verb, body } = envelope.output
    const answer = Object.hasOwn(answers, verb) ? answers[verb] : undefined
    if (!answer || sender.id !== browser.runtime.id || !answer.from(sender))
      return Promise.resolve({ refused: "sender" })
    const request = v.safeParse(answer.schema, body)
    if (!request.success) return Promise.resolve({ refused: "shape" })
    const may = mayAnswer(verb)
    if (may === true) return answer.handle(request.output, sender)
    return may.then((now) => (now ? answer.handle(request.output, sender) : { refused: "locked" }))
  })
}

/** The content script in the top frame of a web page, or the same script in the practice page. */
export const fromPage = (sender: Runtime.MessageSender): boolean =>
  inTopFrame(sender) && (/^https?:/.test(sender.url ?? "") || isPracticePage(sender.url))

/**
 * A top-level page of the extension: the panel, the workspace, the small window. The practice page
 * speaks as the pages do that it stands for, and may ask no more than they.
 */
export const fromExtensionPage = (sender: Runtime.MessageSender): boolean =>
  ownUrl(sender)
  && (sender.tab === undefined || sender.frameId === 0)
  && !isPracticePage(sender.url)

/** The bar's page, in a frame or in its small window. */
export const fromBarPage = (sender: Runtime.MessageSender): boolean =>
  ownUrl(sender) && new URL(sender.url ?? "").pathname === "/tabs/bar.html"

const inTopFrame = (sender: Runtime.MessageSender): boolean =>
  sender.tab?.id !== undefined && sender.frameId === 0

// The frame's address bears a dynamic host under `use_dynamic_url`; the browser vouches for `id`.
const ownUrl = (sender: Runtime.MessageSender): boolean => {
  if (!sender.url) return false
  const own = new URL(browser.runtime.getURL(""))
  const { protocol } = new URL(sender.url)
  return protocol === own.protocol
}
