// @ts-nocheck -- the packages of this page live in the bed, not in the project
import { root } from "./chat.js"
import { lexicalOn } from "./lexical-editor.js"
import { part, site, swapEditor } from "./site.js"

// One address for all chats: opening one draws header and composer anew, as the site does.
root.innerHTML = `<div id="app"><div id="side"><div id="pane-side">
  <div role="grid" class="rows"></div></div></div></div>`

const row = ({ name }) =>
  part(
    `<div role="row"><div data-testid="cell-frame-title"><span dir="auto" title="{name}">{name}</span></div>
    <div><span dir="ltr" title="See you tomorrow">See you tomorrow</span></div></div>`,
    { name }
  )

// Since April 2026 no more than a message's own id stands at it.
const message = (id) =>
  part(`<div role="row"><div data-id="{id}"><span dir="ltr">Hello</span></div></div>`, { id })

const main = ({ name }) =>
  part(
    `<div id="main"><header><div role="button" title="Profile details"></div><div role="button">
    <div><span dir="auto" data-testid="conversation-info-header-chat-title">{name}</span></div>
    <div><span title="online">online</span></div></div></header>
    <div role="application"></div>
    <footer><div id="composer" contenteditable="true" data-lexical-editor="true" role="textbox"></div></footer></div>`,
    { name }
  )

site({
  row,
  show: (conversation, prune) => {
    const drawn = prune(main(conversation))
    const { messages = ["3EB0A1B2C3D4E5F6A7B8"] } = conversation
    drawn.querySelector("[role=application]").append(...messages.map(message))
    document.getElementById("main")?.remove()
    document.getElementById("app").append(drawn)
    const composer = document.getElementById("composer")
    if (composer) swapEditor(lexicalOn(composer, { rich: true }))
  }
})
