import { answerOffscreen, offscreenPort } from "~platform/offscreen"
import { answerWork, overPort } from "~templates/over-port"
import { setRenderer } from "~templates/renderer"
import { stoppable } from "~templates/stoppable"

/**
 * Has templates rendered in a worker. Chrome's background can start none: there a page that nobody
 * sees does.
 * @param url Of the worker's file, by a `url:` import: each entry alone knows what the build calls it.
 */
export const renderIn = (url: string): void =>
  setRenderer(
    typeof Worker === "function" ? stoppable(() => new Worker(url)) : overPort(offscreenPort)
  )

/** In the page that nobody sees: renders what the background asks for. */
export const renderForBackground = (url: string): void => {
  const renderer = stoppable(() => new Worker(url))
  renderer.warm()
  answerOffscreen((message) => answerWork(renderer, message))
}
