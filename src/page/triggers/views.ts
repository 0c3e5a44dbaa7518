/** Does something once with a page's window, and with that of each frame of its own that is written in. */
export const eachView = (view: Window, signal: AbortSignal, once: (view: Window) => void): void => {
  const known = new WeakSet<Document>()
  const meet = (it: Window) => {
    // A frame that loads another document is met again.
    if (known.has(it.document)) return
    known.add(it.document)
    once(it)
    const inner = () => {
      for (const frame of it.document.querySelectorAll("iframe")) {
        // That of another site has none for us.
        const own = frame.contentDocument?.defaultView
        if (own) meet(own)
      }
    }
    // Whoever goes into a frame leaves this window: then it is there.
    it.addEventListener("blur", () => it.setTimeout(inner), { signal })
    if (it.document.body) inner()
  }
  meet(view)
}
