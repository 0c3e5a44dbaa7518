import type { Attack, Log } from "./harness"

const methods =
  `Node.appendChild Node.insertBefore Node.removeChild Node.replaceChild Node.cloneNode
  Node.contains Node.compareDocumentPosition Node.getRootNode Element.attachShadow
  Element.setAttribute Element.getAttribute Element.removeAttribute Element.append Element.prepend
  Element.remove Element.before Element.after Element.replaceChildren Element.querySelector
  Element.querySelectorAll Element.closest Element.matches Element.getBoundingClientRect
  Element.getClientRects Element.insertAdjacentElement Element.insertAdjacentHTML
  Element.insertAdjacentText Element.animate Element.scrollIntoView HTMLElement.focus
  HTMLElement.blur HTMLElement.click Document.createElement Document.createTextNode
  Document.createTreeWalker Document.createRange Document.querySelector Document.querySelectorAll
  Document.getElementById Document.getElementsByClassName Document.elementFromPoint
  Document.execCommand Document.hasFocus Document.getSelection Document.adoptNode Document.importNode
  EventTarget.addEventListener EventTarget.removeEventListener EventTarget.dispatchEvent
  Selection.getRangeAt Selection.toString Selection.addRange Selection.collapse Selection.modify
  Selection.selectAllChildren Selection.setBaseAndExtent Range.getBoundingClientRect Range.toString
  Range.cloneContents Range.insertNode Range.deleteContents Range.setStart Range.selectNodeContents
  HTMLTextAreaElement.setRangeText HTMLTextAreaElement.setSelectionRange HTMLInputElement.setRangeText
  XMLHttpRequest.open XMLHttpRequest.send Navigator.sendBeacon MessagePort.postMessage
  BroadcastChannel.postMessage Storage.setItem Storage.getItem History.pushState History.replaceState
  IntersectionObserver.observe MutationObserver.observe ResizeObserver.observe
  CustomElementRegistry.define DataTransfer.setData DataTransfer.getData Clipboard.writeText
  Clipboard.readText DOMParser.parseFromString ShadowRoot.getElementById CSSStyleSheet.insertRule
  CSSStyleDeclaration.setProperty Event.preventDefault Event.stopImmediatePropagation
  Event.composedPath UIEvent.initUIEvent CacheStorage.open IDBFactory.open IDBObjectStore.put`
    .split(/\s+/)
    .filter(Boolean)

const values = `HTMLInputElement.value HTMLTextAreaElement.value Node.textContent Node.nodeValue
  Element.innerHTML Element.outerHTML HTMLElement.innerText HTMLElement.inert HTMLIFrameElement.src
  HTMLIFrameElement.srcdoc HTMLIFrameElement.allow HTMLIFrameElement.contentWindow
  HTMLIFrameElement.contentDocument Element.shadowRoot Element.id Element.className
  HTMLElement.title HTMLElement.style Document.activeElement Document.cookie Document.title
  Document.body KeyboardEvent.key KeyboardEvent.code InputEvent.data InputEvent.dataTransfer
  MessageEvent.data MessageEvent.source Event.isTrusted Event.target CharacterData.data
  CSSStyleDeclaration.cssText Selection.anchorNode Node.parentNode Node.isConnected`
  .split(/\s+/)
  .filter(Boolean)

const functions = `postMessage getSelection getComputedStyle requestAnimationFrame fetch open
  structuredClone setTimeout queueMicrotask matchMedia find alert print`
  .split(/\s+/)
  .filter(Boolean)

const builtIns = `JSON.stringify JSON.parse Object.assign Object.defineProperty Object.keys
  Reflect.construct Array.from Array.isArray String.fromCodePoint`
  .split(/\s+/)
  .filter(Boolean)

const shared = `Array.push Array.join Array.map String.includes String.replace String.normalize
  RegExp.exec Map.set Map.get Promise.then Promise.catch Set.add Function.bind`
  .split(/\s+/)
  .filter(Boolean)

/** While the spy itself is at work its own calls are not told. */
let spying = false
const told = (log: Log, ...seen: unknown[]) => {
  if (spying) return
  spying = true
  try {
    log(...seen)
  } finally {
    spying = false
  }
}

const wrap = (owner: object | undefined, name: string, log: Log): void => {
  const was: unknown = owner && Reflect.get(owner, name)
  if (!owner || typeof was !== "function") return
  Object.defineProperty(owner, name, {
    configurable: true,
    writable: true,
    value: function (this: unknown, ...given: unknown[]) {
      const answer: unknown = Reflect.apply(was, this, given)
      told(log, given, answer)
      return answer
    }
  })
}

const wrapValue = (owner: object | undefined, name: string, log: Log): void => {
  const was = owner && Object.getOwnPropertyDescriptor(owner, name)
  if (!owner || !was?.configurable || !was.get) return
  const { get, set } = was
  Object.defineProperty(owner, name, {
    ...was,
    get() {
      const answer: unknown = Reflect.apply(get, this, [])
      told(log, answer)
      return answer
    },
    ...(set && {
      set(value: unknown) {
        told(log, value)
        Reflect.apply(set, this, [value])
      }
    })
  })
}

const of = (name: string): object | undefined => {
  const it: unknown = Reflect.get(window, name)
  return typeof it === "function" || (typeof it === "object" && it !== null) ? it : undefined
}
const prototypeOf = (name: string): object | undefined => {
  const it = of(name)
  const found: unknown = it && Reflect.get(it, "prototype")
  return typeof found === "object" && found !== null ? found : undefined
}

const each = (
  names: readonly string[],
  kind: string,
  arm: (owner: string, name: string, log: Log) => void
): Attack[] =>
  names.map((path) => {
    const [owner = "", name = ""] = path.split(".")
    return { id: `${kind}:${path}`, arm: (log) => arm(owner, name, log) }
  })

/** Everything that a script might call or read, put in the spy's own hands before any script runs. */
export const tampering: Attack[] = [
  ...each(methods, "tamper", (owner, name, log) => wrap(prototypeOf(owner), name, log)),
  ...each(values, "tamper", (owner, name, log) => wrapValue(prototypeOf(owner), name, log)),
  ...functions.map((name): Attack => ({
    id: `tamper:window.${name}`,
    arm: (log) => wrap(window, name, log)
  })),
  ...each(builtIns, "tamper", (owner, name, log) => wrap(of(owner), name, log)),
  ...each(shared, "tamper", (owner, name, log) => wrap(prototypeOf(owner), name, log)),
  ...["value", "nonce", "data", "text", "src"].map((name): Attack => ({
    id: `tamper:Object.prototype.${name}`,
    arm: (log) =>
      // oxlint-disable-next-line no-extend-native -- that is the attack
      Object.defineProperty(Object.prototype, name, {
        configurable: true,
        get: () => undefined,
        set(value: unknown) {
          told(log, value)
          Object.defineProperty(this, name, {
            value,
            configurable: true,
            enumerable: true,
            writable: true
          })
        }
      })
  }))
]
