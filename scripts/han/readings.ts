import { pinyin } from "pinyin-pro"

import { plainHan } from "../../src/search/fold/plain-han"
import { rareReadings } from "./rare-readings"

/** What the source has no syllable for. */
const missing = new Map([["嗯", ["en"]]])

const isSyllable = (reading: string): boolean => /^[a-z]*[aeiouv][a-z]*$/.test(reading)

/** All usual readings of a character by itself, the most usual first: "zhang", "v" for ü. */
export const readAlone = (character: string): string[] => {
  const said = pinyin(character, { multiple: true, toneType: "none", type: "array", v: true })
  const plain = plainHan(character)
  const rare = [character, plain ?? ""].flatMap((it) => [...(rareReadings.get(it) ?? [])])
  const usual = [...new Set(said)].filter((it) => isSyllable(it) && !rare.includes(it))
  return missing.get(character) ?? usual
}

/** Whether what is written for it in plain Chinese says all of its readings. */
export const readsAsPlain = (character: string): boolean => {
  const plain = plainHan(character)
  if (plain === undefined) return false
  const readings = new Set(readAlone(plain))
  return readAlone(character).every((it) => readings.has(it))
}
