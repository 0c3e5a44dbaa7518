// @ts-nocheck -- the packages of this page live in the bed, not in the project
import { ContentState, Editor, EditorState, RichUtils } from "draft-js"
import { createElement, createRef, useLayoutEffect, useState } from "react"
import { flushSync } from "react-dom"
import { createRoot } from "react-dom/client"

import { expose, root, send } from "./chat.js"
import "draft-js/dist/Draft.css"

const ref = createRef()
let current
let update

function Composer() {
  const [state, setState] = useState(() => EditorState.createEmpty())
  useLayoutEffect(() => {
    current = state
    update = setState
  }, [state])
  return createElement(Editor, {
    ref,
    editorState: state,
    onChange: setState,
    handleReturn(event, latest) {
      if (event.shiftKey) setState(RichUtils.insertSoftNewline(latest))
      else send()
      return "handled"
    }
  })
}
flushSync(() => createRoot(root).render(createElement(Composer)))

function write(text) {
  const content = ContentState.createFromText(text, "\n")
  const next = EditorState.push(current, content, "insert-fragment")
  flushSync(() => update(EditorState.moveSelectionToEnd(next)))
}

expose({
  text: () => current.getCurrentContent().getPlainText("\n"),
  set: write,
  clear: () => write(""),
  html: () => root.querySelector("[contenteditable]").innerHTML,
  undo: () => flushSync(() => update(EditorState.undo(current))),
  focus: () => {
    ref.current.focus()
    flushSync(() => update(EditorState.moveFocusToEnd(current)))
  }
})
