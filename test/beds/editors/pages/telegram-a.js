// @ts-nocheck -- plain JavaScript of a page
import { root } from "./chat.js"
import { plainOn } from "./plain-editor.js"
import { part, site, swapEditor } from "./site.js"

root.innerHTML = `<div id="Main"><div id="LeftColumn"><div class="chat-list rows"></div></div>
  <div id="MiddleColumn"><div class="MiddleHeader"><div class="Transition"></div></div>
  <div class="messages-layout"><div class="Transition"></div></div></div></div>`

const row = ({ id, name }) =>
  part(
    `<div class="ListItem Chat chat-item-clickable private"><a class="ListItem-button" href="#{id}">
    <h3 class="fullName">{name}</h3></a></div>`,
    { id, name }
  )

const header = ({ id, name }) =>
  part(
    `<div class="Transition_slide Transition_slide-active"><div class="chat-info-wrapper"><div class="ChatInfo">
    <div class="Avatar size-medium" data-peer-id="{id}"></div><div class="info"><div class="title">
    <h3 class="fullName" dir="auto">{name}</h3></div><span class="status">last seen recently</span></div></div></div></div>`,
    { id, name }
  )

const messages = () =>
  part(`<div class="Transition_slide Transition_slide-active"><div class="Message" data-message-id="7">Hello</div>
    <div id="editable-message-text" class="clone"></div>
    <div id="editable-message-text" class="form-control allow-selection" contenteditable="true" role="textbox"></div></div>`)

/** The new one slides over the old one, which stays in the page for a while. */
const slide = (into, drawn) => {
  const place = document.querySelector(into)
  for (const old of place.children) {
    old.classList.remove("Transition_slide-active")
    setTimeout(() => old.remove(), 300)
  }
  place.append(drawn)
}

site({
  row,
  show: (conversation, prune) => {
    // The address first; the page is drawn later.
    history.pushState(null, "", `#${conversation.id}`)
    setTimeout(() => {
      slide(".MiddleHeader .Transition", prune(header(conversation)))
      slide(".messages-layout .Transition", prune(messages()))
      const composer = document.querySelector(".Transition_slide-active [contenteditable]")
      if (composer) swapEditor(plainOn(composer))
    }, 60)
  }
})
