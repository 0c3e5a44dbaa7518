import type { Step } from "../adapter"

/** UTF-16 units that the model takes for a name or an identity's value. */
const MAX_NAME = 300
/** A header with more nodes than this is no header; the rest is not read. */
const MAX_NODES = 400

/** Direction marks, zero-width spaces, soft hyphens, halves of characters: they make twins of one name. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\p{Cs}/gu
/** Joiners hold emoji and some scripts together, so they go only at the edge of a word. */
const LOOSE_JOINER = /(^|\s)[\u200c\u200d]+|[\u200c\u200d]+(?=\s|$)/gu
/** WhatsApp writes the name of an icon as a text of its own beside the name of a person. */
const ICON_NAME = /^\s*wds-ic-[a-z0-9-]+\s*$/u

/** Cuts between what people see as characters, so that no emoji or accent is halved. */
const cut = (text: string, max: number): string => {
  if (text.length <= max) return text
  let end = 0
  // A prefix is enough, and spares a page's megabyte.
  for (const { segment } of new Intl.Segmenter().segment(text.slice(0, max * 2))) {
    if (end + segment.length > max) break
    end += segment.length
  }
  return text.slice(0, end)
}

/** A text from a page as it may be stored: visible characters on one line, at most `max` units. */
export const clean = (text: string, max = MAX_NAME): string =>
  cut(
    text
      .replace(INVISIBLE, "")
      .replace(/[\s\p{Cc}]+/gu, " ")
      .replace(LOOSE_JOINER, "$1")
      .trim(),
    max
  ).trim()

/** What a person reads in an element: emoji pictures as characters, no icons, nothing hidden. */
export const textOf = (element: Element): string => {
  let left = MAX_NODES
  const walk = (node: Node): string => {
    if (left-- < 0) return ""
    if (node.nodeType === 3) {
      const text = node.nodeValue ?? ""
      return ICON_NAME.test(text) ? "" : text
    }
    if (node.nodeType !== 1) return ""
    const it = node as Element
    if (/^(?:svg|script|style|template)$/iu.test(it.localName) || it.hasAttribute("hidden"))
      return ""
    if (it.localName === "br") return "\n"
    if (it.localName === "img") return it.getAttribute("alt") ?? ""
    let said = ""
    for (const child of it.childNodes) said += walk(child)
    return said
  }
  return walk(element)
}

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const steps: Record<Step, (text: string) => string> = {
  trim: (it) => it.trim(),
  collapse: (it) => it.replace(/\s+/gu, " "),
  lower: (it) => it.toLowerCase(),
  digits: (it) => it.replace(/\D+/gu, ""),
  phone: (it) => (/^\s*\+/u.test(it) ? "+" : "") + it.replace(/\D+/gu, ""),
  decode,
  "bare-jid": (it) => it.replace(/\/.*$/su, ""),
  "cut-badge": (it) =>
    it.replace(/^\(\d{1,4}\+?\)\s*/u, "").replace(/\s*(?:\(\d{1,4}\+?\)|\d{1,4}\+)$/u, "")
}

/** Does a rule's steps in their order; an unknown one does nothing. */
export const doSteps = (text: string, names: readonly Step[]): string =>
  names.reduce((said, name) => steps[name]?.(said) ?? said, text)
