// @ts-nocheck -- the packages of this page live in the bed, not in the project
import { createElement, useLayoutEffect, useState } from "react"
import { flushSync } from "react-dom"
import { createRoot } from "react-dom/client"

import { expose, root, send, sends } from "./chat.js"

let state = ""
let update

function Composer() {
  const [text, setText] = useState("")
  useLayoutEffect(() => {
    state = text
    update = setText
  }, [text])
  return createElement("textarea", {
    id: "composer",
    value: text,
    onChange: (event) => setText(event.target.value),
    onKeyDown(event) {
      if (!sends(event.nativeEvent)) return
      event.preventDefault()
      send()
    }
  })
}
flushSync(() => createRoot(root).render(createElement(Composer)))

expose({
  text: () => state,
  set: (text) => flushSync(() => update(text)),
  clear: () => update(""),
  html: () => document.getElementById("composer").value,
  undo: () => document.execCommand("undo"),
  focus: () => document.getElementById("composer").focus()
})
