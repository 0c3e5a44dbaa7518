import type { DocumentKey, SearchDocument } from "~search/document"
import type { Found } from "~search/hit"
import { createIndex, openIndex, type SearchIndex } from "~search/index/search-index"
import { readQuery } from "~search/query/read-query"
import type { TitleSearch } from "~search/titles/search-titles"
import { type Database, database } from "~store/database"
import { observe } from "~store/observe"
import { contactPages, documentPages } from "~store/search/document-pages"
import { readStored, storeIndex } from "~store/search/parts"
import { readDocuments } from "~store/search/read-documents"
import { lastWord, readWords } from "~store/search/words"
import { breathe } from "./breathe"
import { openTitles } from "./find-titles"
import { afterRest, type Idle } from "./idle"
import type { IndexState } from "./protocol"

export interface Question {
  text: string
  limit: number
  /** The customer on screen; "" for nobody. */
  onScreen: string
}

/** So many documents changed are worth storing the index anew: the next start reads them else. */
const enough = 200

/** After what failed it is not tried again for so long, in ms: pages ask again at every state. */
const patience = 5000

/** Documents that are read anew between two breaths. */
const breath = 500

const nothing: Found = { hits: [], more: false, read: 0 }

/**
 * The index of a database: opened as it was stored or built from the rows, then kept in step with
 * what is written here or in any other window.
 */
export class IndexKeeper {
  #index: SearchIndex = createIndex()
  #state: IndexState = { phase: "opening", read: 0, seq: 0 }
  /** The last word that the index has. */
  #known = 0
  /** Documents changed since it was stored. */
  #changed = 0
  #damaged = true
  /** When it failed last. */
  #failed = -Infinity
  #running = false
  #again = false
  #stopped = false
  /** It has rested: it is time to store it. */
  #due = false
  /** The titles alone, a sixth of all: what is found in them need not wait for the rest. */
  #titles: Promise<TitleSearch | null>
  #takeBack = () => {}
  #answerable = () => {}
  readonly #firstAnswer = new Promise<void>((resolve) => (this.#answerable = resolve))
  readonly #endWatch: () => void

  /** @param onState Called whenever there is more to be found, or less. */
  constructor(
    readonly onState: (state: IndexState) => void = () => {},
    readonly db: Database = database,
    readonly idle: Idle = afterRest
  ) {
    this.#titles = openTitles(db).catch(() => null)
    void this.#run()
    this.#endWatch = observe(
      () => lastWord(db),
      () => void this.#run()
    )
  }

  get state(): IndexState {
    return this.#state
  }

  /** The last word of the database that can be found. */
  get known(): number {
    return this.#state.phase === "ready" ? this.#known : 0
  }

  /**
   * Answers with what there is by now; out of the titles alone while what was stored is being opened,
   * if there is anything in them. Never rejects.
   */
  async find({ text, limit, onScreen }: Question): Promise<Found> {
    const query = readQuery(text)
    const options = { limit, now: Date.now(), onScreen }
    const titles = this.#state.phase === "opening" ? await this.#titles : null
    const early = titles?.search(query, options)
    if (titles && early && early.hits.length > 0) return { ...early, read: titles.share }
    await this.#firstAnswer
    if (this.#state.phase === "failed") this.#retry()
    try {
      const found = this.#index.search(query, options)
      return { ...found, read: this.#state.read }
    } catch {
      // It says of itself that it is whole, and is not.
      this.#retry(() => (this.#damaged = true))
      return nothing
    }
  }

  stop(): void {
    this.#stopped = true
    this.#takeBack()
    this.#endWatch()
  }

  #retry(prepare = () => {}): void {
    if (Date.now() < this.#failed + patience) return
    this.#failed = Date.now()
    prepare()
    void this.#run()
  }

  #say(phase: IndexState["phase"], read: number): void {
    this.#state = { phase, read, seq: this.#state.seq + 1 }
    if (phase !== "opening" && (phase !== "building" || read > 0)) this.#answerable()
    this.onState(this.#state)
  }

  /** Goes on until the index has everything. One at a time; what comes meanwhile is not forgotten. */
  async #run(): Promise<void> {
    this.#again = true
    if (this.#running || this.#stopped) return
    this.#running = true
    try {
      while (this.#again && !this.#stopped) {
        this.#again = false
        // oxlint-disable-next-line no-await-in-loop: one after the other, they are about one index
        await this.#catchUp()
      }
    } catch {
      this.#failed = Date.now()
      this.#say("failed", this.#state.read)
    } finally {
      this.#running = false
    }
  }

  async #catchUp(): Promise<void> {
    this.#takeBack()
    // First the small part: both at once would be as late as the large one.
    await this.#titles
    const before = this.#state
    let moved = this.#damaged
    if (this.#damaged && !(await this.#open())) await this.#build()
    for (let more = true; more && !this.#stopped;) {
      const { keys, last, missed } = await readWords(this.db, this.#known)
      if (missed && !(await this.#open())) await this.#build()
      else if (!missed && keys.includes("all")) await this.#build()
      else if (!missed) await this.#renew(keys)
      if (!missed) this.#known = Math.max(this.#known, last)
      more = missed || keys.length > 0
      moved ||= more
    }
    if (moved || before.phase !== "ready") this.#say("ready", 1)
    this.#titles = Promise.resolve(null)
    if (this.#changed === Infinity || (this.#due && this.#changed > 0)) await this.#store()
    else if (this.#changed >= enough)
      this.#takeBack = this.idle(() => {
        this.#due = true
        void this.#run()
      })
    this.#due = false
  }

  /** @returns false where nothing is stored, or nothing that can be used. */
  async #open(): Promise<boolean> {
    const stored = await readStored(this.db)
    const opened = stored && openIndex(stored.packed)
    if (!stored || !opened || typeof opened === "string") return false
    this.#index = opened
    this.#known = stored.seq
    this.#changed = 0
    this.#damaged = false
    return true
  }

  async #build(): Promise<void> {
    this.#index = createIndex()
    // What is written from here on leaves words that are read afterwards.
    this.#known = await lastWord(this.db)
    this.#damaged = false
    this.#say("building", 0)
    for await (const { documents, read } of documentPages(this.db)) {
      if (this.#stopped) return
      await this.#take(documents, [])
      this.#say("building", read)
    }
    this.#changed = Infinity
  }

  async #renew(keys: readonly string[]): Promise<void> {
    for (let from = 0; from < keys.length; from += breath) {
      const { documents, gone } = await readDocuments(this.db, keys.slice(from, from + breath))
      await this.#take(documents, gone)
      const left = keys.length - from - breath
      const there = this.#index.size.documents
      if (left > 0) this.#say("building", there / (there + left))
    }
    if (keys.includes("contacts"))
      for await (const documents of contactPages(this.db)) await this.#take(documents, [])
  }

  async #take(documents: readonly SearchDocument[], gone: readonly DocumentKey[]): Promise<void> {
    this.#index.replace(documents, gone)
    this.#changed += documents.length + gone.length
    for (const _ of this.#index.settle()) await breathe()
  }

  /** Stores it while nobody writes; the next start then has it at once. */
  async #store(): Promise<void> {
    this.#changed = 0
    for (const _ of this.#index.settle(true)) await breathe()
    // A full disk, say: the rows are all there is need of.
    await storeIndex(this.db, { seq: this.#known, packed: this.#index.pack() }).catch(() => false)
  }
}
