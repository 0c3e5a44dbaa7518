/** A web chat that no adapter knows: a list of customers, a header, a box; made for teaching. */
import { serve } from "./beds-server"

export type UnknownChat = {
  readonly url: string
  readonly origin: string
  stop(): Promise<void>
}

/**
 * `long`: the address names each customer by a long number; `short`: by a place in the list that is
 * dealt anew at each load; `none`: it never changes.
 */
export type AddressOf = "long" | "short" | "none"

const people = [
  { name: "Anna Chen", id: "84120011", order: "R-1042" },
  { name: "Boris 😀 Market", id: "84120022", order: "R-1077" },
  { name: "陈美玲", id: "84120033", order: "R-1099" }
]

const script = (address: AddressOf) => `
const people = ${JSON.stringify(people)}
const address = ${JSON.stringify(address)}
window.reached = []
for (const kind of ["pointerdown", "mousedown", "click", "keydown"])
  document.body.addEventListener(kind, (event) => window.reached.push(kind + " " + event.target.className), true)
const turn = Math.floor(Math.random() * 2) + 1
const idOf = (index) => address === "short" ? "c" + ((index + turn) % 3) : people[index].id
const show = (index) => {
  const { name, order } = people[index]
  document.querySelector(".x1n2onr6").textContent = name
  document.querySelector(".order-line b").textContent = order
  document.querySelector(".talk").textContent = "Hello from " + name
  document.querySelector("textarea").value = ""
  document.querySelector(".thread").hidden = false
}
const list = document.querySelector("nav ul")
people.forEach(({ name }, index) => {
  const row = document.createElement("li")
  row.className = "row"
  row.append(name)
  row.addEventListener("click", () => {
    if (address !== "none") history.pushState(null, "", "/inbox/" + idOf(index))
    show(index)
  })
  list.append(row)
})
const opened = people.findIndex((_it, index) => location.pathname === "/inbox/" + idOf(index))
if (opened >= 0) show(opened)`

const html = (address: AddressOf) => `<!doctype html><html lang="en"><head><title>Inbox</title>
<style>body{margin:0;font:16px system-ui;display:flex;height:100vh}nav{width:240px;padding:8px}
.thread{flex:1;display:flex;flex-direction:column}.thread[hidden]{display:none}header{padding:12px;border-bottom:1px solid}
.talk{flex:1;padding:12px}.write{display:flex;padding:12px}textarea{flex:1}</style></head><body>
<nav><input type="search" placeholder="Search"><ul></ul></nav>
<div class="thread css-8xk2q" hidden><header class="thread-head sc-bdvvtL"><span class="x1n2onr6" data-testid="peer-name"></span>
<small class="order-line">Order <b></b></small></header><div class="talk"></div>
<div class="write"><textarea aria-label="Write a message" rows="3"></textarea><button>Send</button></div></div>
<script>${script(address)}</script></body></html>`

/** Serves it at any path of an origin of its own. */
export async function startUnknownChat(address: AddressOf): Promise<UnknownChat> {
  const served = await serve((_request, response) => {
    const headers = { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" }
    response.writeHead(200, headers).end(html(address))
  })
  const origin = `http://localhost:${served.port}`
  return { url: `${origin}/inbox`, origin, stop: served.stop }
}
