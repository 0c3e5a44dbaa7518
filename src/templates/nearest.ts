/** How many letters must change, or two in a row change places, to make one word of the other. */
const distance = (a: string, b: string): number => {
  let aboveThat: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const swap = swapped ? (aboveThat[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY
      row.push(Math.min(change, swap, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1))
    }
    aboveThat = above
    above = row
  }
  return above[b.length] ?? 0
}

/** The known word that somebody who typed `word` most likely meant; "" where none is like it. */
export const nearest = (word: string, known: readonly string[]): string => {
  const wanted = word.slice(0, 60).toLowerCase()
  let best = ""
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1
  for (const it of known) {
    // The last part alone is meant too: `name` for `customer.name`.
    const apart = it.endsWith(`.${wanted}`) ? 1 : distance(wanted, it.toLowerCase())
    if (apart < least && it !== word) {
      best = it
      least = apart
    }
  }
  return best
}
