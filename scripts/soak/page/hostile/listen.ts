import type { Attack } from "./harness"

const kinds = `keydown keyup keypress beforeinput input textInput change compositionstart
  compositionupdate compositionend paste copy cut beforecopy beforecut beforepaste selectionchange
  select selectstart focus blur focusin focusout click dblclick auxclick contextmenu mousedown mouseup
  mousemove mouseover mouseenter mouseleave pointerdown pointerup pointermove pointerover
  pointerrawupdate gotpointercapture lostpointercapture touchstart touchend wheel scroll scrollend
  drag dragstart dragenter dragover dragleave drop dragend message messageerror storage hashchange
  popstate pageshow pagehide beforeunload visibilitychange freeze resume error unhandledrejection
  rejectionhandled securitypolicyviolation submit formdata invalid reset load beforeprint afterprint
  resize online offline languagechange animationstart animationend transitionrun transitionend
  fullscreenchange slotchange toggle beforetoggle search cancel close beforematch scrollsnapchange`
  .split(/\s+/)
  .filter(Boolean)

/** A listener of every kind, first in line, on the window, the document and the root element. */
export const listening: Attack[] = kinds.map((kind) => ({
  id: `event:${kind}`,
  arm: (log) => {
    for (const target of [window, document, document.documentElement ?? document])
      for (const capture of [true, false])
        target.addEventListener(kind, (it) => log(it), { capture })
  }
}))

const observing = (id: string, arm: NonNullable<Attack["arm"]>): Attack => ({
  id: `observe:${id}`,
  arm
})

/** Observers of every kind, and a look at the whole page at every frame. */
export const observers: Attack[] = [
  observing("mutation", (log) =>
    new MutationObserver((all) => {
      for (const { target, addedNodes, oldValue } of all) log(target, [...addedNodes], oldValue)
    }).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      characterDataOldValue: true,
      attributes: true,
      attributeOldValue: true
    })
  ),
  ...[
    "resource",
    "navigation",
    "event",
    "longtask",
    "layout-shift",
    "paint",
    "element",
    "mark",
    "first-input",
    "largest-contentful-paint",
    "visibility-state",
    "long-animation-frame"
  ].map((type) =>
    observing(`performance-${type}`, (log) =>
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) log(entry.toJSON(), Reflect.get(entry, "target"))
      }).observe({ type, buffered: true })
    )
  ),
  observing("reports", (log) => {
    const Reporting: unknown = Reflect.get(window, "ReportingObserver")
    if (typeof Reporting === "function")
      Reflect.construct(Reporting, [
        (all: unknown) => log(JSON.stringify(all)),
        { buffered: true }
      ]).observe()
  }),
  observing("every-frame", (log) => {
    let count = 0
    const look = () => {
      // A whole page at every frame would make the browser too slow to be attacked.
      if (count++ % 20 === 0)
        log(
          document.documentElement,
          document.title,
          String(getSelection()),
          document.activeElement
        )
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  }),
  observing("size-of-host", (log) => {
    const observer = new ResizeObserver((all) => log(all.map((it) => it.target)))
    addEventListener("pointermove", () => {
      for (const it of document.querySelectorAll("html > div")) observer.observe(it)
    })
  }),
  observing("media", (log) => {
    for (const query of ["print", "(prefers-color-scheme: dark)", "(display-mode: fullscreen)"])
      matchMedia(query).addEventListener("change", (it) => log(it.media))
  })
]
