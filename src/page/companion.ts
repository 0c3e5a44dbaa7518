import { isOrphaned, listen, tell } from "~bridge/page-end"
import type { Expect, InsertResult, PageState } from "~bridge/protocol"
import {
  findComposer,
  insertText,
  restorePlace,
  savePlace,
  selectedText,
  watchComposition
} from "~composer/index"
import type { Place } from "~composer/index"
import type { Reading } from "~model/sighting"
import type { SiteAdapter } from "~sites/adapter"
import { surfaceAt } from "~sites/engine"
import { createBarFrame } from "./bar-frame"
import { otherPerson } from "./other-person"
import { watch } from "./watch"

/**
 * The content script: eyes that tell the background who is on screen, hands that write where they
 * are told. It remembers nothing of any customer and never sends.
 */
export const startCompanion = async (doc: Document): Promise<void> => {
  const ended = new AbortController()
  const { signal } = ended
  watchComposition(doc)
  const bar = createBarFrame(signal)
  let adapters: readonly SiteAdapter[] = []
  let eyes: { readNow: () => Reading } | undefined
  let place: Place | null = null

  const readNow = (): Reading => eyes?.readNow() ?? { seen: false, why: "no-adapter" }

  /** The box of the site where we know it, so that no text lands in a search field. */
  const composer = (): HTMLElement | null => {
    const known = adapters.flatMap((adapter) => {
      const surface = surfaceAt(doc, doc.location.href, adapter)
      return typeof surface === "string" ? [] : surface.composer
    })
    return findComposer(doc, known)
  }

  const read = (): PageState => ({
    reading: readNow(),
    url: doc.location.href,
    title: doc.title,
    composer: composer() !== null,
    selection: selectedText(doc)
  })

  const insert = async (text: string, expect: Expect): Promise<InsertResult> => {
    let other = otherPerson(readNow(), doc.location.href, expect)
    const wrong = (found: string) =>
      ({ result: "wrong-conversation", expected: expect.name, found }) as const
    if (other !== null) return wrong(other)
    const box = place?.composer.isConnected ? place.composer : composer()
    if (!box) return { result: "no-composer" }
    const at = place?.composer === box ? place : savePlace(box)
    place = null
    const shown = bar.visible
    bar.hide()
    const written = await insertText(at, text, () => {
      other = otherPerson(readNow(), doc.location.href, expect)
      return other === null
    })
    // What became of it, and the text that is kept, stand in the bar.
    if (shown && (other !== null || written !== "inserted")) openBar("")
    return other === null ? { result: written } : wrong(other)
  }

  const openBar = (nonce: string) => {
    const box = composer()
    place = box && savePlace(box)
    bar.show(nonce, box)
    return { opened: true }
  }

  listen(
    {
      read,
      insert: ({ text, expect }) => insert(text, expect),
      "open-bar": ({ nonce }) => openBar(nonce),
      "size-bar": ({ height }) => (bar.size(height), null),
      "close-bar": () => {
        bar.hide()
        if (place) restorePlace(place)
        return null
      }
    },
    signal
  )
  const hello = await tell("hello", {})
  if (!hello || isOrphaned()) return ended.abort()
  adapters = hello.adapters
  const report = (reading: Reading) => {
    if (isOrphaned()) ended.abort()
    else void tell("reading", { reading })
  }
  eyes = watch(doc, adapters, report, signal)
  const until = { signal }
  const view = doc.defaultView ?? window
  // A page on its way out names nobody; one that comes back from the cache says so again.
  view.addEventListener("pagehide", () => report({ seen: false, why: "no-surface" }), until)
  view.addEventListener("pageshow", (event) => event.persisted && report(readNow()), until)
}
