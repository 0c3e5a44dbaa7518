/** How long work may hold a page up, in ms: a frame's time and no more. */
const slice = 12

/**
 * Lets a page draw and hear what is pressed, whenever a slice of work has taken long enough. A
 * message rather than a timer: a page out of sight is given one timer a second.
 */
export const paced = (): (() => Promise<void> | void) => {
  let until = performance.now() + slice
  return () => {
    if (performance.now() < until) return
    return turn().then(() => {
      until = performance.now() + slice
    })
  }
}

const turn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener("message", () => {
      port1.close()
      resolve()
    })
    port1.start()
    port2.postMessage(null)
  })
