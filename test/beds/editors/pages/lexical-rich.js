// @ts-nocheck -- the packages of this page live in the bed, not in the project
import { expose, root } from "./chat.js"
import { lexicalOn } from "./lexical-editor.js"

root.innerHTML =
  '<div id="composer" contenteditable="true" role="textbox" data-lexical-editor="true"></div>'
expose(lexicalOn(document.getElementById("composer"), { rich: true }))
