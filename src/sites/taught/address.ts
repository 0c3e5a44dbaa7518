import { withoutLogIns } from "~model/log-in"

import { withoutSecrets } from "../reading/source"
import { patternFault } from "../rules/pattern"
import type { IdentitySource } from "../rules/source"

import { teachableOrigin } from "./origin"
import { patternAt, type Place, wayTo } from "./place"
import { shapes } from "./shapes"

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

/** A part of an address: a value, and where it stands. `rest`: what follows it in a fragment. */
type Part = { key: string; value: string; place: Place; rest: string }

const pathParts = (url: URL): Part[] => {
  const segments = url.pathname.split("/").slice(1)
  return segments.map((value, index) => ({
    key: `path ${index} of ${segments.length}`,
    value,
    place: {
      in: "path",
      before: [url.origin, ...segments.slice(0, index), ""].join("/"),
      last: index === segments.length - 1
    },
    rest: ""
  }))
}

const queryParts = (url: URL): Part[] =>
  Array.from(url.searchParams, ([key, value]) => ({
    key: `query ${key}`,
    value,
    place: { in: "query", before: url.origin + url.pathname, key: encodeURIComponent(key) },
    rest: ""
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
          place: {
            in: "hash",
            before: words.slice(0, index).join(""),
            after: words[index + 1] ?? ""
          } as const,
          rest: words.slice(index + 1).join("")
        }
  )
}

/** Values of other names in front of an id are no part of any rule: nobody knows what they are. */
const namesOthers = ({ place }: Part): boolean =>
  place.in === "hash" && /=[^?&=#/]*[?&=#/]/u.test(place.before)

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

/** Whether what a rule would hold of an address is the same without its log-ins. */
const isKept = (url: string, place: Place): boolean => {
  const { origin, pathname } = new URL(url)
  const held =
    place.in === "hash"
      ? origin + pathname + place.before
      : place.in === "query"
        ? `${place.before}?${place.key}=1`
        : place.before
  return withoutLogIns(held) === held
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
  const { place, rest } = only.was
  const pattern = patternAt(place, shape.pattern)
  // A rule is kept and passed on: it holds nothing that may log somebody in.
  if (patternFault(pattern) || namesOthers(only.was) || !isKept(one, place)) return { says: "many" }
  const { origin: at, pathname } = new URL(one)
  return {
    says: "id",
    source: {
      from: place.in === "hash" ? "hash" : "url",
      pattern,
      steps: ["decode"],
      kind: shape.kind,
      quality: "stable"
    },
    open: wayTo(place, at + pathname, rest)
  }
}
