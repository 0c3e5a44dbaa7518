import type { Attack } from "./harness"
import { boxes, hosts, strike, undoing } from "./strike"

const clobbered = `chrome browser globalThis document body documentElement querySelector
  querySelectorAll activeElement defaultView getSelection createElement attachShadow hostile location
  top self parent addEventListener`
  .split(/\s+/)
  .filter(Boolean)

/** Elements that bear the names of what a script would call. */
const clobbering: Attack[] = clobbered.map((name) =>
  strike(`clobber:${name}`, () => {
    const holder = document.createElement("div")
    holder.innerHTML = `<form name="${name}" id="${name}"><input name="value"><input name="${name}"></form><img name="${name}"><iframe name="${name}" srcdoc=""></iframe>`
    document.documentElement.append(holder)
    return undoing(holder)
  })
)

const key = (type: string, code: string, more: KeyboardEventInit = {}) =>
  new KeyboardEvent(type, {
    key: code,
    code,
    bubbles: true,
    cancelable: true,
    composed: true,
    ...more
  })
const chord = { altKey: true, shiftKey: true }
const synthetic: Record<string, () => Event[]> = {
  enter: () => ["keydown", "keypress", "keyup"].map((it) => key(it, "Enter")),
  escape: () => [key("keydown", "Escape")],
  tab: () => [key("keydown", "Tab")],
  "bar-chord": () => [key("keydown", "KeyK", chord)],
  "jump-chord": () => [key("keydown", "KeyJ", chord)],
  "capture-chord": () => [key("keydown", "KeyL", chord)],
  "lock-chord": () => [key("keydown", "KeyQ", chord)],
  undo: () => [key("keydown", "KeyZ", { ctrlKey: true })],
  trigger: () => [
    key("keydown", "/"),
    new InputEvent("beforeinput", { data: "//", inputType: "insertText", bubbles: true }),
    new InputEvent("input", { data: "//", inputType: "insertText", bubbles: true })
  ],
  "han-trigger": () => [
    new InputEvent("input", { data: "、、", inputType: "insertText", bubbles: true })
  ],
  composition: () => [
    new CompositionEvent("compositionstart", { data: "ap", bubbles: true }),
    new CompositionEvent("compositionend", { data: "ap", bubbles: true })
  ],
  click: () =>
    ["pointerdown", "mousedown", "pointerup", "mouseup", "click"].map(
      (it) => new MouseEvent(it, { bubbles: true, composed: true })
    ),
  context: () => [new MouseEvent("contextmenu", { bubbles: true })],
  paste: () => [new ClipboardEvent("paste", { clipboardData: new DataTransfer(), bubbles: true })],
  copy: () => [new ClipboardEvent("copy", { clipboardData: new DataTransfer(), bubbles: true })],
  drop: () =>
    ["dragenter", "dragover", "drop"].map(
      (it) => new DragEvent(it, { dataTransfer: new DataTransfer(), bubbles: true })
    ),
  focus: () => [new FocusEvent("focusin", { bubbles: true }), new FocusEvent("focus")],
  own: () =>
    ["regulars", "regulars-locked", "bar-open"].map(
      (it) => new CustomEvent(it, { detail: { nonce: "guess" }, bubbles: true })
    )
}
const events: Attack[] = Object.entries(synthetic).map(([name, make]) =>
  strike(`synthetic:${name}`, (log) => {
    for (const target of [...hosts(), ...boxes().slice(0, 3), document, window])
      for (const event of make()) log(target.dispatchEvent(event))
  })
)

const stealing: Attack[] = [
  strike("focus:box", () => boxes()[0]?.focus()),
  strike("focus:window", () => window.focus()),
  strike("focus:blur", () => (document.activeElement as HTMLElement | null)?.blur()),
  strike("focus:dialog", () => {
    const dialog = document.createElement("dialog")
    dialog.innerHTML = "<input autofocus>"
    document.body.append(dialog)
    dialog.showModal()
    return undoing(dialog)
  }),
  strike("focus:popover", () => {
    const over = document.createElement("div")
    over.popover = "manual"
    document.body.append(over)
    over.showPopover()
    return undoing(over)
  }),
  strike("focus:fullscreen", async () => {
    await document.documentElement.requestFullscreen()
    return () => document.exitFullscreen()
  }),
  strike("focus:pointer-lock", () => document.body.requestPointerLock()),
  strike("focus:own-frame", () => {
    const frame = document.createElement("iframe")
    frame.srcdoc = "<input autofocus>"
    document.body.append(frame)
    frame.focus()
    return undoing(frame)
  }),
  strike("focus:inert", () => {
    document.documentElement.inert = true
    return () => (document.documentElement.inert = false)
  })
]

const selecting: Attack[] = [
  strike("select:all", (log) => (document.execCommand("selectAll"), log(String(getSelection())))),
  strike("select:host", (log) => {
    for (const it of hosts()) getSelection()?.selectAllChildren(it)
    log(String(getSelection()))
  }),
  strike("select:drag", (log) => {
    const range = document.createRange()
    range.selectNode(document.documentElement)
    log(range.toString(), range.cloneContents().textContent)
  }),
  strike("select:copy", (log) => log(document.execCommand("copy"))),
  strike("select:modify", (log) => {
    getSelection()?.modify("extend", "forward", "documentboundary")
    log(String(getSelection()))
  }),
  strike("clipboard:text", async (log) => log(await navigator.clipboard.readText())),
  strike("clipboard:items", async (log) => {
    for (const item of await navigator.clipboard.read()) log(item.types)
  }),
  strike("clipboard:write", async (log) => log(await navigator.clipboard.writeText("planted")))
]

const travelling: Attack[] = [
  strike("history:push", () => {
    const was = location.href
    history.pushState({}, "", `${location.pathname}?elsewhere`)
    return () => history.replaceState({}, "", was)
  }),
  strike("history:hash", () => {
    const was = location.href
    history.replaceState({}, "", "#somebody-else")
    return () => history.replaceState({}, "", was)
  }),
  strike("history:state", (log) => log(history.state, history.length)),
  strike("history:title", () => {
    const was = document.title
    document.title = "x".repeat(100_000)
    return () => (document.title = was)
  }),
  strike("history:base", () => {
    const base = document.createElement("base")
    base.href = "https://evil.example/"
    document.head.append(base)
    return undoing(base)
  }),
  strike("history:navigation", (log) => {
    const api: unknown = Reflect.get(window, "navigation")
    if (typeof api !== "object" || !api) return
    const entries: { url: string }[] = Reflect.apply(Reflect.get(api, "entries"), api, [])
    log(entries.map((it) => it.url))
  }),
  strike("worker:service", async (log) => {
    const kept = await navigator.serviceWorker.register("/hostile-worker.js")
    log(kept.scope)
    return () => kept.unregister()
  }),
  strike("worker:shared", (log) => log(new SharedWorker("data:text/javascript,").port)),
  strike("worker:dedicated", (log) => {
    const worker = new Worker(URL.createObjectURL(new Blob(["postMessage(location.href)"])))
    worker.addEventListener("message", (it) => log(it))
    return () => worker.terminate()
  })
]

export const meddling: Attack[] = [
  ...clobbering,
  ...events,
  ...stealing,
  ...selecting,
  ...travelling
]
