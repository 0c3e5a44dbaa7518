import { soundsOf } from "../pinyin/sounds"
import type { Find, Finds } from "./finds"
import { type GramRange, gramsOf } from "./grams"
import { type Need, meet, needOfAny } from "./meet"
import { needsOfOne } from "./needs"
import type { Postings } from "./postings"
import { placeOfTier, rate, tiers } from "./rate"
import type { Shelf } from "./shelf"
import { initialsOf, maySound, soundsAt } from "./syllables"
import { nearness, tracesOf, typosIn } from "./typos"
import { unitsOf } from "./units"

/** Another way in which a word can be found, when there are too few finds of the word itself. */
interface Way {
  /** Sets of lists of grams; a title has one of each list of one of the sets. */
  traces: GramRange[][][]
  /** Documents looked at in all shelves before it is given up. */
  most: number
  /** The tier and what the find is worth beside others of it; null for none. */
  look: (shelf: Shelf, document: number) => { tier: number; worth: number } | null
}

const withTypos = (word: Uint16Array): Way[] => {
  const typos = typosIn(word)
  if (typos === 0) return []
  return [
    {
      traces: tracesOf(word, typos),
      most: 600,
      look: ({ table }, document) => {
        const near = nearness(table, document, word, typos)
        return near > 0 ? { tier: tiers.typo, worth: near } : null
      }
    }
  ]
}

const bySyllables = (word: Uint16Array): Way[] =>
  maySound(word)
    ? [
        {
          traces: [[initialsOf(word)]],
          most: 300,
          look: ({ table }, document) => {
            const at = soundsAt(table, document, word)
            const tier = at === 0 ? tiers.soundStart : tiers.soundInside
            return at < 0 ? null : { tier, worth: tier }
          }
        }
      ]
    : []

/** Chinese with a character in place of another that sounds the same. */
const bySound = (word: Uint16Array, found: number): Way[] => {
  if (found > 0) return []
  const text = String.fromCharCode(...word)
  if (!/^\p{Script=Han}{2,8}$/u.test(text)) return []
  const sounds = soundsOf(text).filter((it) => it.length > text.length)
  return sounds.slice(0, 2).map((sound) => {
    const units = unitsOf(sound)
    return {
      traces: [startOf(sound)],
      most: 60,
      look: ({ table }, document) =>
        rate(table, document, units, true) >= tiers.soundStart
          ? { tier: tiers.typo, worth: 0.9 }
          : null
    }
  })
}

const startOf = (sound: string): GramRange[][] => {
  const grams = gramsOf(unitsOf(` ${sound}`), true)
  return "all" in grams ? grams.all.map((it) => [it]) : []
}

/** Walks the documents that may hold the word at `place` in this way, and all others as they are. */
const walk = (
  shelf: Shelf,
  place: number,
  way: Way,
  finds: Finds,
  enough: number,
  share: number
): void => {
  if (finds.all.length >= enough) return
  const { grams, table } = shelf
  const most = Math.ceil(way.most * share)
  let looked = 0
  const visit = (document: number): boolean => {
    if (finds.has(shelf, document)) return false
    finds.lookBeyond(shelf, document, place, way.look)
    return finds.all.length >= enough || (grams !== null && ++looked >= most)
  }
  if (!grams) return meet([], table.count, visit)
  const others: Need[] = []
  for (const [at, term] of finds.plan.terms.entries()) {
    if (at === place) continue
    const needs = needsOfOne(grams.all, term.pieces, table.count)
    if (needs === "nowhere") return
    others.push(...needs)
  }
  const sets = way.traces
    .map((trace) => listsOf(grams.title, trace, table.count))
    .sort((a, b) => rarestOf(a) - rarestOf(b))
  for (const needs of sets) {
    if (rarestOf(needs) > 0) meet([...others, ...needs], table.count, visit)
    if (looked >= most || finds.all.length >= enough) return
  }
}

const NOWHERE: Need[] = [{ about: 0, bits: new Uint32Array(0), from: 0 }]

/** A list for each set of grams that says something. */
const listsOf = (postings: Postings, trace: GramRange[][], count: number): Need[] => {
  const needs: Need[] = []
  for (const any of trace) {
    const need = needOfAny(postings, any, count)
    if (need?.about === 0) return NOWHERE
    if (need) needs.push(need)
  }
  return needs
}

const rarestOf = (needs: readonly Need[]): number =>
  needs.reduce((least, { about }) => Math.min(least, about), Infinity)

/** With so many finds of the words themselves nobody is helped by guesses. */
const FEW = 5
/** So many guesses, and words that are guessed at. */
const GUESSES = 20
const WORDS = 3

const isSound = ({ tier }: Find): boolean => placeOfTier(tier) === "sound"

/** Where next to nothing was found: words cut to syllables; if there are none, words with typos. */
export const searchBeyond = (shelves: readonly Shelf[], finds: Finds): void => {
  const { terms } = finds.plan
  const before = finds.all.length
  const documents = shelves.reduce((sum, { table }) => sum + table.count, 0)
  const enough = before + GUESSES
  if (finds.all.length >= FEW || terms.length > WORDS) return
  for (const ways of [bySyllables, withTypos, bySound]) {
    // Who types pinyin and finds somebody by it has made no typo.
    if (ways !== bySyllables && finds.all.some(isSound)) return
    for (const [place, { pieces, withSounds }] of terms.entries()) {
      const word = pieces[0]?.units
      if (!word || !withSounds) continue
      for (const way of ways(word, before))
        for (const shelf of shelves)
          walk(shelf, place, way, finds, enough, shelf.table.count / documents)
    }
  }
}
