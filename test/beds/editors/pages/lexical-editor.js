// @ts-nocheck -- the packages of this page live in the bed, not in the project
import { createEmptyHistoryState, registerHistory } from "@lexical/history"
import { registerPlainText } from "@lexical/plain-text"
import { registerRichText } from "@lexical/rich-text"
import * as lexical from "lexical"

import { send, sends } from "./chat.js"

/**
 * Lexical on an element, as chats set it up; gives what `expose` takes. Rich, its text is what such
 * a chat sends: one paragraph with line breaks, and an empty line between two paragraphs.
 */
export function lexicalOn(element, { rich }) {
  const editor = lexical.createEditor({
    namespace: "chat",
    onError(error) {
      throw error
    }
  })
  editor.setRootElement(element)
  if (rich) registerRichText(editor)
  else registerPlainText(editor)
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
  const read = rich ? asSent : byParagraph
  const nodes = rich ? inOneParagraph : aParagraphEach

  function write(text) {
    editor.update(
      () =>
        lexical
          .$getRoot()
          .clear()
          .append(...nodes(text.split("\n")))
          .selectEnd(),
      { discrete: true, tag: "history-push" }
    )
  }

  return {
    text: () => editor.getEditorState().read(read),
    set: write,
    clear: () => write(""),
    html: () => element.innerHTML,
    undo: () => editor.dispatchCommand(lexical.UNDO_COMMAND, undefined),
    focus: () => editor.focus()
  }
}

const asSent = () => lexical.$getRoot().getTextContent()

const byParagraph = () =>
  lexical
    .$getRoot()
    .getChildren()
    .map((node) => node.getTextContent())
    .join("\n")

const aParagraphEach = (lines) =>
  lines.map((line) => {
    const paragraph = lexical.$createParagraphNode()
    if (line !== "") paragraph.append(lexical.$createTextNode(line))
    return paragraph
  })

const inOneParagraph = (lines) => {
  const paragraph = lexical.$createParagraphNode()
  for (const [index, line] of lines.entries()) {
    if (index > 0) paragraph.append(lexical.$createLineBreakNode())
    if (line !== "") paragraph.append(lexical.$createTextNode(line))
  }
  return [paragraph]
}
