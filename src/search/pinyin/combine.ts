/** Ways to take one of each, by how far down the lists they go; no more than `most`. */
export const combine = (lists: readonly (readonly string[])[], most: number): string[][] => {
  let ways: { said: string[]; depth: number }[] = [{ said: [], depth: 0 }]
  for (const list of lists) {
    ways = ways.flatMap(({ said, depth }) =>
      list.map((it, rank) => ({ said: [...said, it], depth: depth + rank }))
    )
    // Those that are far from what is usual are given up on the way: a line may have many.
    if (ways.length > most) ways = ways.toSorted((a, b) => a.depth - b.depth).slice(0, most)
  }
  return ways.map((it) => it.said)
}
