// @ts-nocheck -- plain JavaScript of a page
import { expose, root } from "./chat.js"
import { plainOn } from "./plain-editor.js"

root.innerHTML = '<div id="composer" contenteditable="true" role="textbox"></div>'
expose(plainOn(document.getElementById("composer")))
