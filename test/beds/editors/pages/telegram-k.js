// @ts-nocheck -- plain JavaScript of a page
import { root } from "./chat.js"
import { plainOn } from "./plain-editor.js"
import { part, site, swapEditor } from "./site.js"

root.innerHTML = `<div id="column-left"><ul class="chatlist rows"></ul></div>
  <div id="column-center"><div class="chats-container"></div></div>`

const row = ({ id, name }) =>
  part(
    `<li class="chatlist-chat" data-peer-id="{id}"><span class="peer-title">{name}</span></li>`,
    {
      id,
      name
    }
  )

const chat = ({ id, name }) =>
  part(
    `<div class="chat tabs-tab"><div class="sidebar-header topbar"><div class="chat-info-container"><div class="chat-info">
    <div class="person"><div class="user-title"><span class="peer-title" dir="auto" data-peer-id="{id}">{name}</span></div>
    <div class="info">online</div></div></div></div></div><div class="bubbles"><div class="bubble" data-mid="7">Hello</div></div>
    <div class="chat-input"><div class="input-message-input input-field-input-fake"></div>
    <div class="input-message-input" contenteditable="true" role="textbox" data-peer-id="{id}"></div></div></div>`,
    { id, name }
  )

site({
  row,
  show: (conversation, prune) => {
    const drawn = prune(chat(conversation))
    const container = document.querySelector(".chats-container")
    // The chat before stays beside it for a while, no longer active.
    for (const old of container.children) {
      old.classList.remove("active")
      setTimeout(() => old.remove(), 300)
    }
    container.append(drawn)
    history.pushState(null, "", `#${conversation.username ?? conversation.id}`)
    drawn.classList.add("active")
    const composer = drawn.querySelector("[contenteditable]")
    if (composer) swapEditor(plainOn(composer))
  }
})
