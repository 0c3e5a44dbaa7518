import type { Attack } from "./harness"
import { hosts, middle, strike, undoing } from "./strike"

const sheets: Record<string, string> = {
  unhide:
    "html > div, iframe { all: revert !important; display: block !important; position: static !important }",
  fonts:
    "@font-face { font-family: spy; src: url(/leak); unicode-range: U+A001-A48C } * { font-family: spy !important }",
  values:
    "[value^='\ua001'], [title*='\ua001'], [aria-label*='\ua001'] { background: url(/leak) !important }",
  parts: "::part(input), ::slotted(*), :host { background: url(/leak) !important }",
  focus: ":has(:focus), :focus-within { background: url(/leak-focus) }",
  selection: "::selection { background: url(/leak) } ::target-text { color: red }",
  counters: "* { counter-increment: spy } *::after { content: counter(spy) attr(value) }",
  filters: "html { filter: blur(2px); backdrop-filter: invert(1); mix-blend-mode: difference }",
  scale: "html > div { transform: scale(5) !important; zoom: 3 !important }",
  imports: "@import url(/leak.css);",
  animation: "@keyframes spy { to { opacity: 0.9 } } * { animation: spy 10ms 2 }",
  see: "html > div { opacity: 0.01 !important; visibility: visible !important }"
}
const styling: Attack[] = Object.entries(sheets).map(([name, text]) =>
  strike(`style:${name}`, (log) => {
    const sheet = document.createElement("style")
    sheet.textContent = text
    document.documentElement.append(sheet)
    log(hosts().map((it) => JSON.stringify(it.getBoundingClientRect())))
    return undoing(sheet)
  })
)

const drawn = async (html: string): Promise<string> => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><foreignObject width="9" height="9">${html}</foreignObject></svg>`
  const image = new Image()
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement("canvas")
  canvas.getContext("2d")?.drawImage(image, 0, 0)
  return canvas.toDataURL()
}
const picturing: Attack[] = [
  strike("picture:display", async (log) => {
    const stream = await navigator.mediaDevices.getDisplayMedia({ video: true })
    log(`\ua48c a picture of the screen ${stream.id}`)
  }),
  strike("picture:foreign", async (log) =>
    log(await drawn(new XMLSerializer().serializeToString(hosts()[0] ?? document.body)))
  ),
  strike("picture:transition", async (log) => {
    const start: unknown = Reflect.get(document, "startViewTransition")
    if (typeof start === "function")
      await Reflect.get(Reflect.apply(start, document, [() => undefined]), "finished")
    log("moved")
  }),
  strike("picture:print", (log) => log(typeof window.print)),
  strike("picture:drag", (log) => {
    const data = new DataTransfer()
    for (const it of hosts()) data.setDragImage(it, 0, 0)
    log(data.types)
  }),
  strike("picture:hover", (log) => {
    for (const it of hosts()) {
      const [x, y] = middle(it)
      it.dispatchEvent(new MouseEvent("mousemove", { clientX: x, clientY: y, bubbles: true }))
      log(getComputedStyle(it).cursor)
    }
  })
]

export const looking: Attack[] = [...styling, ...picturing]
