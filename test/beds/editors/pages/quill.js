// @ts-nocheck -- the packages of this page live in the bed, not in the project
import Quill from "quill"

import { expose, root, send } from "./chat.js"
import "quill/dist/quill.core.css"

const bindings = {
  send: {
    key: "Enter",
    shiftKey: false,
    handler() {
      send()
      return false
    }
  }
}
const editor = new Quill(root, { modules: { keyboard: { bindings } } })

function write(text) {
  editor.history.cutoff()
  editor.setText(text === "" ? "" : text + "\n", "user")
  editor.setSelection(text.length)
  editor.history.cutoff()
}

expose({
  // A Quill document always ends in one line break of its own.
  text: () => editor.getText().replace(/\n$/, ""),
  set: write,
  clear: () => write(""),
  html: () => editor.getSemanticHTML(),
  undo: () => editor.history.undo(),
  focus: () => editor.focus()
})
