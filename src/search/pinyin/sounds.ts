import { combine } from "./combine"
import { spokenRuns, type Syllable } from "./spoken-runs"

/** A way to type a stretch of Chinese in Latin letters. */
export interface Sound {
  /** Pinyin without spaces ("zhangsan"), or initials ("zs"). */
  text: string
  /** The characters that it stands for, and how many letters each has. */
  syllables: readonly Syllable[]
  letters: readonly number[]
}

/** A name, with a compound surname and two characters more: said in every way there is. */
const longestName = 5
const mostWays = 48
/** What a longer stretch is said like around a character with several readings. */
const around = 3
const mostWaysAround = 6
/** A line goes on unread after so many characters. */
const longestLine = 120

const soundsOfWays = (syllables: readonly Syllable[], ways: readonly string[][]): Sound[] =>
  ways.flatMap((said) => [
    { text: said.join(""), syllables, letters: said.map((it) => it.length) },
    { text: said.map((it) => it.charAt(0)).join(""), syllables, letters: said.map(() => 1) }
  ])

const sayAll = (syllables: readonly Syllable[], most: number): Sound[] =>
  soundsOfWays(
    syllables,
    combine(
      syllables.map((it) => it.readings),
      most
    )
  )

const usually = (syllable: Syllable): Syllable => ({
  ...syllable,
  readings: syllable.readings.slice(0, 1)
})

/** One character said otherwise than usual, with what stands around it. */
const sayOtherwise = (run: readonly Syllable[], at: number): Sound[] => {
  const syllable = run[at]
  if (!syllable || syllable.readings.length < 2) return []
  return sayAll(
    [
      ...run.slice(Math.max(0, at - around), at).map(usually),
      { ...syllable, readings: syllable.readings.slice(1) },
      ...run.slice(at + 1, at + 1 + around)
    ],
    mostWaysAround
  )
}

const sayRun = (run: readonly Syllable[]): Sound[] =>
  run.length <= longestName
    ? sayAll(run, mostWays)
    : [...sayAll(run.map(usually), 1), ...run.flatMap((_, at) => sayOtherwise(run, at))]

/** What is heard in a line, and of which characters. */
export const listen = (line: string): Sound[] => {
  let left = longestLine
  return spokenRuns(line).flatMap((run) => {
    const heard = run.slice(0, Math.max(0, left))
    left -= heard.length
    return heard.length > 0 ? sayRun(heard) : []
  })
}

/**
 * What the Chinese in a line sounds like, small and without spaces: pinyin ("zhangsan") and initials
 * ("zs") of each stretch of it, in every usual reading, a surname's first. Whoever looks for a part
 * of one of them means the line. None where there is no Chinese.
 */
export const soundsOf = (line: string): string[] => {
  const texts = [...new Set(listen(line).map((it) => it.text))]
  // What another begins with says nothing of its own.
  return texts.filter((it) => !texts.some((other) => other !== it && other.startsWith(it)))
}
