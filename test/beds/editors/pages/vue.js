// @ts-nocheck -- the packages of this page live in the bed, not in the project
import { createApp, h, nextTick, ref, vModelText, withDirectives } from "vue"

import { expose, root, send, sends } from "./chat.js"

const text = ref("")

createApp({
  render: () =>
    withDirectives(
      h("textarea", {
        id: "composer",
        "onUpdate:modelValue": (value) => {
          text.value = value
        },
        onKeydown(event) {
          if (!sends(event)) return
          event.preventDefault()
          send()
        }
      }),
      [[vModelText, text.value]]
    )
}).mount(root)

expose({
  text: () => text.value,
  set: (value) => {
    text.value = value
    return nextTick()
  },
  clear: () => {
    text.value = ""
  },
  html: () => document.getElementById("composer").value,
  undo: () => document.execCommand("undo"),
  focus: () => document.getElementById("composer").focus()
})
