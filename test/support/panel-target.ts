/** The real side panel: a target of the browser, which Playwright does not show as a page. */
import type { Browser, CDPSession } from "@playwright/test"

export type PanelTarget = {
  /** The value of an expression in the panel's page. */
  evaluate(expression: string): Promise<unknown>
  /** What the panel says. */
  text(): Promise<string>
  /** The middle of a button, in CSS pixels of the panel; null while it is not there. */
  button(name: string): Promise<{ readonly x: number; readonly y: number } | null>
  /** Resolves with the place of the next pointer that moves over the panel, in its CSS pixels. */
  pointer(): Promise<{ readonly x: number; readonly y: number } | null>
}

/** The side panel that is open; null while there is none. */
export async function openPanelTarget(browser: Browser): Promise<PanelTarget | null> {
  const session = await browser.newBrowserCDPSession()
  const { targetInfos } = await session.send("Target.getTargets")
  const target = targetInfos.find((it) => it.url.endsWith("/sidepanel.html"))
  if (!target) return null
  const { targetId } = target
  const { sessionId } = await session.send("Target.attachToTarget", { targetId, flatten: false })
  const evaluate = evaluator(session, sessionId)
  return {
    evaluate,
    text: async () => String(await evaluate("document.body.innerText")),
    button: async (name) =>
      pointOf(
        await evaluate(`(() => {
          const it = [...document.querySelectorAll("button")].find((it) => it.innerText === ${JSON.stringify(name)})
          if (!it) return null
          const { left, top, width, height } = it.getBoundingClientRect()
          return [left + width / 2, top + height / 2]
        })()`)
      ),
    pointer: async () =>
      pointOf(
        await evaluate(`new Promise((resolve) =>
          addEventListener("mousemove", (it) => resolve([it.clientX, it.clientY]), { once: true })
        )`)
      )
  }
}

const pointOf = (found: unknown) =>
  Array.isArray(found) ? { x: Math.round(found[0]), y: Math.round(found[1]) } : null

/** The protocol's messages within a message: Playwright knows no session of a target like this. */
function evaluator(session: CDPSession, sessionId: string): PanelTarget["evaluate"] {
  let last = 0
  return (expression) =>
    new Promise((resolve) => {
      last += 1
      const id = last
      const hear = (event: { sessionId: string; message: string }) => {
        const message: { id?: number; result?: { result?: { value?: unknown } } } = JSON.parse(
          event.message
        )
        if (event.sessionId !== sessionId || message.id !== id) return
        session.off("Target.receivedMessageFromTarget", hear)
        resolve(message.result?.result?.value)
      }
      session.on("Target.receivedMessageFromTarget", hear)
      const params = { expression, awaitPromise: true, returnByValue: true }
      const message = JSON.stringify({ id, method: "Runtime.evaluate", params })
      void session.send("Target.sendMessageToTarget", { sessionId, message })
    })
}
