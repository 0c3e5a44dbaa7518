/**
 * Does something once with each document of a page's window and of the frames of its own, and again
 * where a frame says that it has loaded: an editor that opens its document anew (`document.open`)
 * takes away what was added to it.
 */
export const eachView = (view: Window, signal: AbortSignal, once: (view: Window) => void): void => {
  const known = new WeakSet<Document>()
  const meet = (it: Window) => {
    if (known.has(it.document)) return
    known.add(it.document)
    once(it)
    const enter = ({ contentDocument }: HTMLIFrameElement, anew = false) => {
      // That of another site has none for us.
      if (!contentDocument?.defaultView) return
      if (anew) known.delete(contentDocument)
      meet(contentDocument.defaultView)
    }
    const inner = () => it.document.querySelectorAll("iframe").forEach((frame) => enter(frame))
    const loaded = ({ target }: Event) => isFrame(target) && enter(target, true)
    // It does not bubble, and goes from the document alone.
    it.document.addEventListener("load", loaded, { signal, capture: true })
    // Whoever goes into a frame that has not loaded yet leaves this window.
    it.addEventListener("blur", () => it.setTimeout(inner), { signal })
    if (it.document.body) inner()
  }
  meet(view)
}

/** A frame of any window's, whose classes are its own. */
const isFrame = (it: EventTarget | null): it is HTMLIFrameElement =>
  it !== null && "localName" in it && it.localName === "iframe"
