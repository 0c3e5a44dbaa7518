import { withoutSecrets } from "../reading/source"
import { patternFault } from "../rules/pattern"
import type { IdentitySource } from "../rules/source"

import { teachableOrigin } from "./origin"

/** What the addresses of two chats say of who is in them. */
export type AddressRule =
  /** One long part differs: it names the customer, or the conversation, for good. */
  | {
      says: "id"
      source: IdentitySource
      /** The address with `{id}` in its place; "" where it cannot be gone to. */
      open: string
    }
  /** No part differs: the address is the same for every chat. */
  | { says: "same" }
  /** One part differs, but it is so short that it may mean somebody else tomorrow. */
  | { says: "short" }
  /** Several parts differ, and which of them is the customer cannot be known. */
  | { says: "many" }
  /** The two pages are not of one site. */
  | { says: "elsewhere" }

/** A part of an address: a value, and the pattern that finds whatever stands in its place. */
type Part = { key: string; value: string; find: (of: string) => string; from: "url" | "hash" }

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&")

const pathParts = (url: URL): Part[] => {
  const segments = url.pathname.split("/").slice(1)
  return segments.map((value, index) => {
    const before = [url.origin, ...segments.slice(0, index), ""].join("/")
    const after = index < segments.length - 1 ? "\\/" : "(?:[?#]|$)"
    return {
      key: `path ${index} of ${segments.length}`,
      value,
      from: "url",
      find: (of) => `^${escaped(before)}(?<id>${of})${after}`
    }
  })
}

const queryParts = (url: URL): Part[] =>
  Array.from(url.searchParams, ([key, value]) => ({
    key: `query ${key}`,
    value,
    from: "url",
    find: (of) =>
      `^${escaped(url.origin + url.pathname)}\\?(?:[^#]{0,300}&)?${escaped(encodeURIComponent(key))}=(?<id>${of})(?:[&#]|$)`
  }))

/** The fragment as words and the marks between them: `#/chat/42?tab=all`. */
const hashParts = (url: URL): Part[] => {
  const words = url.hash.split(/([#/?&=])/u).filter(Boolean)
  return words.flatMap((value, index) =>
    /^[#/?&=]$/u.test(value)
      ? []
      : {
          key: `hash ${index} of ${words.length}`,
          value,
          from: "hash" as const,
          find: (of: string) =>
            `^${escaped(words.slice(0, index).join(""))}(?<id>${of})`
            + (index < words.length - 1 ? escaped(words[index + 1] ?? "") : "$")
        }
  )
}

/** The shape of ids that are given once and for all; the tightest that fits both comes first. */
const shapes: readonly { kind: "id" | "thread"; fits: RegExp; pattern: string }[] = [
  { kind: "thread", fits: /^\d{8,40}$/u, pattern: "\\d{8,40}" },
  {
    kind: "thread",
    fits: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu,
    pattern: "[0-9a-fA-F-]{36}"
  },
  { kind: "thread", fits: /^(?=.*\d)[0-9a-f]{12,64}$/iu, pattern: "[0-9a-fA-F]{12,64}" },
  // An address of XMPP, Matrix or e-mail: it is the person's own.
  {
    kind: "id",
    fits: /^[@!]?[^@:\s/]{1,100}[@:][a-z0-9-]+(?:\.[a-z0-9-]+)+$/iu,
    pattern: "[^/?#&]{5,200}"
  },
  // A word and a number that is long enough, or letters and digits as no person writes them.
  {
    kind: "thread",
    fits: /^[a-z]{1,20}[-_:.]?\d{8,40}$/iu,
    pattern: "[A-Za-z]{1,20}[_:.-]?\\d{8,40}"
  },
  {
    kind: "thread",
    fits: /^(?=(?:.*\d){3})(?=.*[a-z])[\w-]{16,100}$/iu,
    pattern: "[\\w-]{16,100}"
  }
]

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const partsOf = (url: URL): Part[] => [...pathParts(url), ...queryParts(url), ...hashParts(url)]

const DAYS = 3 * 86_400_000
/** A moment of these days in seconds or milliseconds: it says when, not who. */
const isClock = (value: string, now: number): boolean =>
  /^\d{10}$/u.test(value)
    ? Math.abs(Number(value) * 1000 - now) < DAYS
    : /^\d{13}$/u.test(value) && Math.abs(Number(value) - now) < DAYS

/** The parts of two addresses that are not the same in both. */
const differing = (first: URL, second: URL) => {
  const [before, after] = [partsOf(first), partsOf(second)]
  const keys = new Set([...before, ...after].map((it) => it.key))
  return Array.from(keys, (key) => ({
    was: before.find((it) => it.key === key),
    is: after.find((it) => it.key === key)
  })).filter(({ was, is }) => was?.value !== is?.value)
}

/**
 * Compares the addresses of two chats of one site. Conservative: an id is believed only where it
 * alone differs, and is long; a short one (`#/chan-3`) is given anew by some sites at every start.
 */
export const compareAddresses = (first: string, second: string, now = Date.now()): AddressRule => {
  const origin = teachableOrigin(first)
  if (!origin || teachableOrigin(second) !== origin) return { says: "elsewhere" }
  const [one, other] = [withoutSecrets(first), withoutSecrets(second)]
  const [only, ...more] = differing(new URL(one), new URL(other))
  if (!only) return { says: "same" }
  if (more.length > 0 || !only.was || !only.is) return { says: "many" }
  const values = [only.was.value, only.is.value].map(decoded)
  const shape = shapes.find((it) => values.every((value) => it.fits.test(value)))
  if (!shape || values.some((value) => isClock(value, now))) return { says: "short" }
  const pattern = only.was.find(shape.pattern)
  if (patternFault(pattern)) return { says: "many" }
  const pieces = one.split(only.was.value)
  return {
    says: "id",
    source: {
      from: only.was.from,
      pattern,
      steps: ["decode"],
      kind: shape.kind,
      quality: "stable"
    },
    // Where something of a log-in was cut from it, it leads nowhere.
    open: one === first && pieces.length === 2 ? pieces.join("{id}") : ""
  }
}
