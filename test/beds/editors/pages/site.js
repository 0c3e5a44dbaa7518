// @ts-nocheck -- plain JavaScript of a page
import { root } from "./chat.js"

/** Markup of ours with texts put in as texts: `{name}` in an attribute or a text of its own. */
export function part(markup, texts = {}) {
  const template = document.createElement("template")
  template.innerHTML = markup
  const put = (said) => said.replace(/\{(\w+)\}/g, (_whole, key) => texts[key] ?? "")
  const walker = document.createTreeWalker(template.content, NodeFilter.SHOW_ALL)
  while (walker.nextNode()) {
    const node = walker.currentNode
    if (node.nodeType === Node.TEXT_NODE) node.nodeValue = put(node.nodeValue)
    for (const it of node.attributes ?? []) it.value = put(it.value)
  }
  return template.content.firstElementChild
}

/**
 * A chat site's page. `window.chat` is how a test moves it: `load` gives it conversations
 * (`{id, name}`), `open` shows one by its place in the list, `without` leaves elements out of all
 * that is drawn from then on, as a redesign would.
 */
export function site({ row, show }) {
  const chats = []
  let left = ""
  root.className = "site"
  const prune = (drawn) => {
    if (left) for (const it of drawn.querySelectorAll(left)) it.remove()
    return drawn
  }
  window.chat = {
    load: (conversations) => {
      for (const it of conversations) {
        const index = chats.push(it) - 1
        const drawn = prune(row(it))
        drawn.addEventListener("click", () => window.chat.open(index))
        document.querySelector(".rows").append(drawn)
      }
    },
    open: (index) => show(chats[index], prune),
    without: (selector) => {
      left = selector
    }
  }
  document.documentElement.dataset.ready = "true"
}

/** Another chat's box: its own text, the count of what was sent goes on. */
export function swapEditor(editor) {
  window.editor = { ...editor, submits: window.editor?.submits ?? 0 }
}
