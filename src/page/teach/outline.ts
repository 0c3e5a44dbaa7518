import type { PickWords } from "~bridge/teach-protocol"

import { placeOf } from "./under"

/** What lies over a page while the seller points: a pane that takes the clicks, and a line. */
export interface Outline {
  /** In the page's document; the pane over everything else. */
  readonly host: HTMLElement
  show(element: Element | null): void
  remove(): void
}

// No colour of the page may make it unseen: a light and a dark line lie side by side.
const CSS_TEXT = `
:host{all:initial!important;position:fixed!important;inset:0!important;width:100vw!important;
height:100vh!important;max-width:none!important;max-height:none!important;margin:0!important;
border:0!important;padding:0!important;background:transparent!important;overflow:hidden!important;
z-index:2147483647!important;cursor:crosshair!important;outline:none!important}
.box{position:fixed;box-sizing:border-box;border:2px solid #0b6e5f;border-radius:4px;
box-shadow:0 0 0 1px #fff,inset 0 0 0 1px #fff;background:#0b6e5f1a;pointer-events:none}
.words{position:fixed;left:50%;bottom:16px;transform:translateX(-50%);margin:0;padding:8px 12px;
max-width:min(420px,90vw);box-sizing:border-box;border-radius:8px;background:#1e1b14;color:#fff;
font:13px/1.45 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans SC",sans-serif;
text-align:center;pointer-events:none}
.words.up{bottom:auto;top:16px}
.what{display:block;font-weight:600}`

/** Draws it in a closed shadow root. Nothing of a customer is ever in it. */
export const drawOutline = (doc: Document, words: PickWords): Outline => {
  const host = doc.createElement("div")
  const root = host.attachShadow({ mode: "closed" })
  const style = doc.createElement("style")
  style.textContent = CSS_TEXT
  const box = doc.createElement("div")
  box.className = "box"
  box.hidden = true
  const line = doc.createElement("p")
  line.className = "words"
  line.setAttribute("role", "status")
  const what = doc.createElement("span")
  what.className = "what"
  what.textContent = words.what
  line.append(what, words.keys)
  root.append(style, box, line)
  // Keys then come to it, and not to a box of the page.
  host.tabIndex = -1
  host.popover = "manual"
  doc.documentElement.append(host)
  // Above dialogs of the page too, where the browser can.
  host.showPopover?.()
  host.focus({ preventScroll: true })
  return {
    host,
    show(element) {
      box.hidden = element === null
      if (!element) return
      const { left, top, width, height } = placeOf(element)
      box.style.cssText = `left:${left - 2}px;top:${top - 2}px;width:${width + 4}px;height:${height + 4}px`
      // The line never lies over what is being pointed at.
      line.classList.toggle("up", top + height > (doc.defaultView?.innerHeight ?? 0) - 120)
    },
    remove: () => host.remove()
  }
}
