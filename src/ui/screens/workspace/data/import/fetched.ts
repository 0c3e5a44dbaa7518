/** Things by their places, fetched once each: all that are wanted in one go are asked for together. */
export class Fetched<T> {
  readonly #asked = new Set<number>()
  #wanted: number[] = []

  constructor(
    private readonly askFor: (at: readonly number[]) => Promise<readonly T[]>,
    private readonly onFetched: (things: ReadonlyMap<number, T>) => void
  ) {}

  readonly want = (at: number): void => {
    if (this.#asked.has(at)) return
    this.#asked.add(at)
    this.#wanted.push(at)
    if (this.#wanted.length === 1) void Promise.resolve().then(() => this.#ask())
  }

  async #ask(): Promise<void> {
    const wanted = this.#wanted
    this.#wanted = []
    const found = await this.askFor(wanted)
    const pairs = wanted.flatMap((at, place): [number, T][] => {
      const thing = found[place]
      return thing === undefined ? [] : [[at, thing]]
    })
    this.onFetched(new Map(pairs))
  }
}
