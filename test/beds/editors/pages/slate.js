// @ts-nocheck -- the packages of this page live in the bed, not in the project
import { createElement, useMemo } from "react"
import { flushSync } from "react-dom"
import { createRoot } from "react-dom/client"
import { createEditor, Editor, Node, Transforms } from "slate"
import { HistoryEditor, withHistory } from "slate-history"
import { Editable, ReactEditor, Slate, withReact } from "slate-react"

import { expose, root, send, sends } from "./chat.js"

const editor = withHistory(withReact(createEditor()))

function Composer() {
  const initial = useMemo(() => [{ type: "paragraph", children: [{ text: "" }] }], [])
  return createElement(
    Slate,
    { editor, initialValue: initial },
    createElement(Editable, {
      id: "composer",
      onKeyDown(event) {
        if (event.key !== "Enter") return
        event.preventDefault()
        if (sends(event.nativeEvent)) send()
        else editor.insertText("\n")
      }
    })
  )
}
flushSync(() => createRoot(root).render(createElement(Composer)))

function write(text) {
  const nodes = text.split("\n").map((line) => ({ type: "paragraph", children: [{ text: line }] }))
  HistoryEditor.withNewBatch(editor, () => {
    Editor.withoutNormalizing(editor, () => {
      for (let index = editor.children.length; index > 0; index -= 1) {
        Transforms.removeNodes(editor, { at: [index - 1] })
      }
      Transforms.insertNodes(editor, nodes, { at: [0] })
    })
    Transforms.select(editor, Editor.end(editor, []))
  })
  return painted()
}

/** The model has a change at once, the page a few frames later. */
async function painted() {
  const composer = document.getElementById("composer")
  const lines = () => [...composer.querySelectorAll("[data-slate-node=element]")]
  const same = () =>
    lines().length === editor.children.length
    && lines().every(
      (line, at) => line.innerText.replace(/[\ufeff\n]/g, "") === Node.string(editor.children[at])
    )
  while (!same()) await new Promise((resolve) => requestAnimationFrame(resolve))
}

expose({
  text: () => editor.children.map((node) => Node.string(node)).join("\n"),
  set: write,
  clear: () => write(""),
  html: () => document.getElementById("composer").innerHTML,
  undo: () => HistoryEditor.undo(editor),
  focus: () => ReactEditor.focus(editor)
})
