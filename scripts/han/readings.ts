import { pinyin } from "pinyin-pro"

import { rareReadings } from "./rare-readings"

/** What is written for a character in plain Chinese; none for what is plain. */
export type Plain = ReadonlyMap<string, string>

/** What the source has no syllable for. */
const missing = new Map([["嗯", ["en"]]])

const isSyllable = (reading: string): boolean => /^[a-z]*[aeiouv][a-z]*$/.test(reading)

/** All usual readings of a character by itself, the most usual first: "zhang", "v" for ü. */
export const readAlone = (character: string, plain: Plain): string[] => {
  const said = pinyin(character, { multiple: true, toneType: "none", type: "array", v: true })
  const rare = [character, plain.get(character) ?? ""].flatMap((it) => [
    ...(rareReadings.get(it) ?? [])
  ])
  const usual = [...new Set(said)].filter((it) => isSyllable(it) && !rare.includes(it))
  return missing.get(character) ?? usual
}

/** Whether what is written for it in plain Chinese says all of its readings. */
export const readsAsPlain = (character: string, plain: Plain): boolean => {
  const written = plain.get(character)
  if (written === undefined) return false
  const readings = new Set(readAlone(written, plain))
  return readAlone(character, plain).every((it) => readings.has(it))
}
