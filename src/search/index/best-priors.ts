/**
 * The greatest numbers of those it is told. Packed documents come with what is wanted most first, so
 * when enough are found, whatever is wanted no more than the last of them ends a walk, and each
 * further shelf is walked only as far as it has something better.
 */
export class BestPriors {
  /** Falling. */
  readonly #best: number[] = []

  constructor(readonly most: number) {}

  /** What is not above this does not count any more. */
  get least(): number {
    return this.#best[this.most - 1] ?? -Infinity
  }

  add(prior: number): void {
    let at = this.#best.length
    while (at > 0 && (this.#best[at - 1] as number) < prior) at--
    this.#best.splice(at, 0, prior)
    if (this.#best.length > this.most) this.#best.pop()
  }
}
