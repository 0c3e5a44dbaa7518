/** Asks for templates to be rendered as the background does: over a port to the page that nobody sees. */
import type { Worker } from "@playwright/test"

export interface Apart {
  rendered: Record<string, unknown>
  /** Until the answer was back, in ms. */
  took: number
}

declare global {
  var renderingPort: chrome.runtime.Port | undefined
}

/** @param template Rendered for a customer named Zhang, in English. */
export const renderApart = (background: Worker, template: string): Promise<Apart> =>
  background.evaluate(async (template) => {
    const began = performance.now()
    const isOpen = await chrome.runtime.getContexts({
      contextTypes: ["OFFSCREEN_DOCUMENT" as chrome.runtime.ContextType]
    })
    if (isOpen.length === 0)
      await chrome.offscreen.createDocument({
        url: "tabs/offscreen.html",
        reasons: ["WORKERS" as chrome.offscreen.Reason],
        justification: "test"
      })
    const port = (globalThis.renderingPort ??= chrome.runtime.connect({ name: "offscreen" }))
    const id = Math.random()
    const work = { template, data: { customer: { name: "Zhang" } }, given: { locale: "en" } }
    return new Promise((resolve) => {
      const hear = (message: { id: number; rendered: Record<string, unknown> }) => {
        if (message.id !== id) return
        port.onMessage.removeListener(hear)
        resolve({ rendered: message.rendered, took: performance.now() - began })
      }
      port.onMessage.addListener(hear)
      port.postMessage({ id, work })
    })
  }, template)
