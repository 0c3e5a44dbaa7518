// @ts-nocheck -- plain JavaScript of a page
import { send, sends } from "./chat.js"

/** A contenteditable without any editor's library; gives what `expose` takes. */
export function plainOn(element) {
  element.addEventListener("keydown", (event) => {
    if (!sends(event)) return
    event.preventDefault()
    send()
  })

  function write(text) {
    const lines = text.split("\n")
    element.replaceChildren(
      ...lines.flatMap((line, index) =>
        index === 0 ? [line] : [document.createElement("br"), line]
      )
    )
    if (text.endsWith("\n")) element.append(document.createElement("br"))
    getSelection().selectAllChildren(element)
    getSelection().collapseToEnd()
  }

  return {
    // The browser ends an editable text in a <br> of its own, which is not part of what is said.
    text: () => element.innerText.replace(/\n$/, ""),
    set: write,
    clear: () => element.replaceChildren(),
    html: () => element.innerHTML,
    undo: () => document.execCommand("undo"),
    focus: () => element.focus()
  }
}
