// @ts-nocheck -- the packages of this page live in the bed, not in the project
import { ClassicEditor, Essentials, Paragraph } from "ckeditor5"

import { expose, root, send } from "./chat.js"
import "ckeditor5/ckeditor5.css"

const editor = await ClassicEditor.create(root, {
  licenseKey: "GPL",
  plugins: [Essentials, Paragraph]
})

editor.editing.view.document.on(
  "enter",
  (event, data) => {
    if (data.isSoft) return
    data.preventDefault()
    event.stop()
    send()
  },
  { priority: "high" }
)

function write(text) {
  editor.model.change((writer) => {
    const document = editor.model.document.getRoot()
    writer.remove(writer.createRangeIn(document))
    for (const line of text.split("\n")) {
      const paragraph = writer.createElement("paragraph")
      if (line !== "") writer.insertText(line, paragraph)
      writer.append(paragraph, document)
    }
    writer.setSelection(document, "end")
  })
}

function lineOf(block) {
  return [...block.getChildren()]
    .map((node) => (node.is("element", "softBreak") ? "\n" : (node.data ?? "")))
    .join("")
}

expose({
  text: () => [...editor.model.document.getRoot().getChildren()].map(lineOf).join("\n"),
  set: write,
  clear: () => write(""),
  html: () => editor.getData(),
  undo: () => editor.execute("undo"),
  focus: () => editor.focus()
})
