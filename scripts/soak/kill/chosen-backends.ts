import { type Backend, backends } from "./backend"

/** `--backend`: one of the two, or both where nothing is said; null, and a line why, for any other. */
export const chosenBackends = (word: string | undefined): readonly Backend[] | null => {
  const chosen = word === undefined ? backends : backends.filter((it) => it === word)
  if (chosen.length > 0) return chosen
  process.stderr.write(`--backend is one of ${backends.join(", ")}\n`)
  return null
}
