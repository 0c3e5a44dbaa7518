import type { Attack } from "./harness"
import { hosts, strike, undoing } from "./strike"

const payloads: Record<string, string> = {
  markup: "<img src=x onerror=\"top.postMessage('\ua001','*')\">",
  script: "<script>window.pwned='\ua001'</script>",
  bidi: "\u202egnitteg\u2066\u2069 Mei",
  "zero-width": "M\u200be\u200di\ufeff",
  long: "m".repeat(5000),
  template: "{{ contact.notes }}{% assign a = product.cost %}{{ a }}",
  proto: "__proto__",
  formula: '=HYPERLINK("https://evil.example","x")',
  nul: "Mei\u0000\ufffe\ud83d",
  url: "javascript:alert(1)",
  combining: `M${"\u0301".repeat(2000)}`
}
/** The page says another name than before, wherever it said one. */
const naming: Attack[] = Object.entries(payloads).map(([name, text]) =>
  strike(`name:${name}`, async () => {
    const said = String(Reflect.get(window, "saidName"))
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT)
    const changed: [Node, string][] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (said && node.nodeValue?.includes(said)) {
        changed.push([node, node.nodeValue])
        node.nodeValue = node.nodeValue.replace(said, text.replaceAll("\ua001", ""))
      }
    return () => {
      for (const [node, was] of changed) node.nodeValue = was
    }
  })
)

const burdens: Record<string, () => HTMLElement> = {
  nodes: () => {
    const holder = document.createElement("div")
    holder.innerHTML = "<i></i>".repeat(20_000)
    return holder
  },
  deep: () => {
    const holder = document.createElement("div")
    let at: HTMLElement = holder
    for (let depth = 0; depth < 2000; depth++) at = at.appendChild(document.createElement("b"))
    return holder
  },
  attribute: () => Object.assign(document.createElement("div"), { title: "x".repeat(2_000_000) }),
  text: () => Object.assign(document.createElement("p"), { textContent: "字".repeat(1_000_000) }),
  boxes: () => {
    const holder = document.createElement("div")
    holder.innerHTML = "<textarea></textarea><div contenteditable=true></div>".repeat(500)
    return holder
  }
}
const burdening: Attack[] = Object.entries(burdens).map(([name, make]) =>
  strike(`oversize:${name}`, () => {
    const it = make()
    it.style.cssText = "position:absolute;left:-9999px;height:1px;overflow:hidden"
    document.body.append(it)
    return undoing(it)
  })
)

/** Moving our frame's host about. It may go, and then comes with the next key; it may show nothing. */
const moving: Attack[] = [
  strike("host:clone", (log) => {
    const clones = hosts().map((it) => it.cloneNode(true))
    document.documentElement.append(...clones)
    log(clones)
    return () => clones.forEach((it) => it.parentNode?.removeChild(it))
  }),
  strike("host:inert", () => {
    const all = hosts().map((it) => [it, it.inert] as const)
    for (const [it] of all) it.inert = true
    return () => all.forEach(([it, was]) => (it.inert = was))
  }),
  strike("host:attributes", () => {
    for (const it of hosts()) {
      it.setAttribute("onclick", "top.clicked=1")
      it.setAttribute("part", "x")
      it.contentEditable = "true"
    }
    return () =>
      hosts().forEach((it) =>
        ["onclick", "part", "contenteditable"].forEach((name) => it.removeAttribute(name))
      )
  }),
  strike("host:children", () => {
    const held = hosts().map((it) => it.appendChild(document.createElement("slot")))
    return () => held.forEach((it) => it.remove())
  })
]

export const confusing: Attack[] = [...naming, ...burdening, ...moving]
