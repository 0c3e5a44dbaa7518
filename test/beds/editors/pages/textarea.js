// @ts-nocheck -- the packages of this page live in the bed, not in the project
import { expose, root, send, sends } from "./chat.js"

root.innerHTML = '<textarea id="composer"></textarea>'
const element = document.getElementById("composer")
element.addEventListener("keydown", (event) => {
  if (!sends(event)) return
  event.preventDefault()
  send()
})

expose({
  text: () => element.value,
  set: (text) => {
    element.value = text
  },
  clear: () => {
    element.value = ""
  },
  html: () => element.value,
  undo: () => document.execCommand("undo"),
  focus: () => element.focus()
})
