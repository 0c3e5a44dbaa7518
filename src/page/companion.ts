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
import { readPage, select, surfaceAt } from "~sites/engine"
import { createBarFrame } from "./bar-frame"
import { otherPerson } from "./other-person"
import { watchUnread } from "./unread"
import { watch } from "./watch"

declare global {
  /** The box to write in, as the companion at work finds it; in the content scripts' own world. */
  var regularsComposer: (() => HTMLElement | null) | undefined
}

/**
 * The content script: eyes that tell the background who is on screen, hands that write where they
 * are told. It remembers nothing of any customer and never sends. Its signal aborts when it ends:
 * nobody answered, or the extension was updated.
 */
export const startCompanion = (doc: Document): AbortSignal => {
  const ended = new AbortController()
  void companion(doc, ended)
  return ended.signal
}

const companion = async (doc: Document, ended: AbortController): Promise<void> => {
  const { signal } = ended
  // A site that is taken back is no more looked into either.
  signal.addEventListener("abort", () => globalThis.regularsSwitchProbe?.(false))
  watchComposition(doc)
  const bar = createBarFrame(signal)
  let adapters: readonly SiteAdapter[] = []
  let eyes: { readNow: () => Reading } | undefined
  let place: Place | null = null
  let writing = false

  const readNow = (): Reading => eyes?.readNow() ?? { seen: false, why: "no-adapter" }

  /** The box of the site where we know it, so that no text lands in a search field. */
  const composer = (): HTMLElement | null => {
    const url = doc.location.href
    const sees = adapters.find((it) => readPage(doc, url, it).seen)
    const known = (sees ? [sees] : adapters).flatMap((adapter) => {
      const surface = surfaceAt(doc, url, adapter)
      return typeof surface === "string" ? [] : surface.composer.flatMap((it) => select(doc, it))
    })
    return findComposer(doc, known)
  }
  globalThis.regularsComposer = composer

  const read = (): PageState => ({
    reading: readNow(),
    url: doc.location.href,
    title: doc.title,
    composer: composer() !== null,
    selection: selectedText(doc)
  })

  const insert = async (text: string, expect: Expect): Promise<InsertResult> => {
    const reading = readNow()
    let other = otherPerson(reading, doc.location.href, expect)
    const wrong = (found: string) =>
      ({ result: "wrong-conversation", expected: expect.name, found }) as const
    if (other !== null) return wrong(other)
    // A caret that was saved for a bar since closed is not where the seller writes now.
    const saved = bar.visible ? place : null
    // Two people can bear one name: a box drawn anew may be that of the other.
    if (saved && !saved.composer.isConnected && isGuess(reading)) return wrong("")
    const box = saved?.composer.isConnected ? saved.composer : composer()
    if (!box) return { result: "no-composer" }
    const at = saved?.composer === box ? saved : savePlace(box)
    place = null
    const shown = bar.visible
    bar.hide()
    const written = await insertText(at, text, () => {
      other = otherPerson(readNow(), doc.location.href, expect)
      return other === null
    })
    // What became of it, and the text that is kept, stand in the bar.
    const failed = other !== null || written !== "inserted"
    if (failed && shown && !bar.visible) openBar("")
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
      insert: async ({ text, expect }) => {
        // A second press while the first text is on its way is no wish for a second copy.
        if (writing) return { result: "refused" }
        writing = true
        return insert(text, expect).finally(() => (writing = false))
      },
      "open-bar": ({ nonce }) => openBar(nonce),
      leave: () => (ended.abort(), null),
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
  watchUnread(doc, adapters, (count) => void tell("unread", { count }), signal)
  const until = { signal }
  const view = doc.defaultView ?? window
  // Loading the bar's page takes a moment, which the seller has while they begin to write.
  const warm = ({ isTrusted }: { isTrusted: boolean }) => {
    if (!isTrusted || !composer()) return
    doc.removeEventListener("focusin", warm)
    view.requestIdleCallback(async () => {
      const given = bar.made ? null : await tell("warm-bar", {})
      if (given?.nonce) bar.warm(given.nonce)
    })
  }
  doc.addEventListener("focusin", warm, until)
  warm({ isTrusted: doc.activeElement !== doc.body })
  // Chrome gives an extension four keys of its own, and they are taken.
  const onKey = (event: KeyboardEvent) => {
    const chord = event.code === "KeyJ" && event.altKey && event.shiftKey
    if (!chord || !event.isTrusted || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    event.stopImmediatePropagation()
    if (!event.repeat) void tell("jump", {})
  }
  view.addEventListener("keydown", onKey, { signal, capture: true })
  // A page on its way out names nobody; one that comes back from the cache says so again.
  view.addEventListener("pagehide", () => report({ seen: false, why: "no-surface" }), until)
  view.addEventListener("pageshow", (event) => event.persisted && report(readNow()), until)
}

const isGuess = (reading: Reading): boolean =>
  reading.seen && reading.sighting.identity?.quality === "guess"
