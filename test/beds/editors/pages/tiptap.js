// @ts-nocheck -- the packages of this page live in the bed, not in the project
import { Editor } from "@tiptap/core"
import { closeHistory } from "@tiptap/pm/history"
import StarterKit from "@tiptap/starter-kit"

import { expose, root, send, sends } from "./chat.js"

const editor = new Editor({
  element: root,
  extensions: [StarterKit],
  editorProps: {
    handleKeyDown(_view, event) {
      if (!sends(event)) return false
      send()
      return true
    }
  }
})

function write(text) {
  const content = text.split("\n").map((line) => ({
    type: "paragraph",
    content: line === "" ? [] : [{ type: "text", text: line }]
  }))
  editor.view.dispatch(closeHistory(editor.state.tr))
  editor.commands.setContent({ type: "doc", content })
  editor.commands.setTextSelection(editor.state.doc.content.size)
  editor.view.dispatch(closeHistory(editor.state.tr))
}

expose({
  text: () => editor.getText({ blockSeparator: "\n" }),
  set: write,
  clear: () => write(""),
  html: () => editor.getHTML(),
  undo: () => editor.commands.undo(),
  focus: () => editor.view.focus()
})
