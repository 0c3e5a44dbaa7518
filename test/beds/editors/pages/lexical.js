// @ts-nocheck -- the packages of this page live in the bed, not in the project
import { createEmptyHistoryState, registerHistory } from "@lexical/history"
import { registerPlainText } from "@lexical/plain-text"
import * as lexical from "lexical"

import { expose, root, send, sends } from "./chat.js"

root.innerHTML =
  '<div id="composer" contenteditable="true" role="textbox" data-lexical-editor="true"></div>'
const element = document.getElementById("composer")
const editor = lexical.createEditor({
  namespace: "chat",
  onError(error) {
    throw error
  }
})
editor.setRootElement(element)
registerPlainText(editor)
registerHistory(editor, createEmptyHistoryState(), 300)
editor.registerCommand(
  lexical.KEY_ENTER_COMMAND,
  (event) => {
    if (!event || !sends(event)) return false
    event.preventDefault()
    send()
    return true
  },
  lexical.COMMAND_PRIORITY_HIGH
)

function write(text) {
  editor.update(
    () => {
      const paragraphs = text.split("\n").map((line) => {
        const paragraph = lexical.$createParagraphNode()
        if (line !== "") paragraph.append(lexical.$createTextNode(line))
        return paragraph
      })
      lexical
        .$getRoot()
        .clear()
        .append(...paragraphs)
        .selectEnd()
    },
    { discrete: true, tag: "history-push" }
  )
}

expose({
  text: () =>
    editor.getEditorState().read(() =>
      lexical
        .$getRoot()
        .getChildren()
        .map((node) => node.getTextContent())
        .join("\n")
    ),
  set: write,
  clear: () => write(""),
  html: () => element.innerHTML,
  undo: () => editor.dispatchCommand(lexical.UNDO_COMMAND, undefined),
  focus: () => editor.focus()
})
