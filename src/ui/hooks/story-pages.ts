import { readTimeline, type Timeline, type TimelineFilter } from "~jobs/read-timeline"
import { observe } from "~store/observe"

/** How many entries are read at first; each further page is larger. */
const first = 60
const largest = 4_000

interface Page {
  read: Timeline | null
  /** Where it ends once there is a page below it; null while it is the last. */
  floor: number | null
  end: () => void
}

/**
 * A story read page by page, each kept up to date by itself: what comes new is read with its own
 * page, and the next page reads nothing of those above. `onRead` gets every page that is read, from
 * the newest on, at each news.
 */
export class StoryPages {
  private readonly pages: Page[] = []

  constructor(
    private readonly contactId: string,
    private readonly filter: TimelineFilter,
    private readonly onRead: (pages: readonly Timeline[]) => void
  ) {
    this.open(Infinity, first)
  }

  /** Reads the next page; nothing while one is on its way, and at the end. */
  grow(): void {
    const last = this.pages.at(-1)
    if (!last?.read?.more) return
    last.floor = last.read.downTo
    this.open(last.floor, Math.min(largest, first * 4 ** this.pages.length))
  }

  end(): void {
    for (const page of this.pages.splice(0)) page.end()
  }

  private open(upTo: number, most: number): void {
    const page: Page = { read: null, floor: null, end: () => {} }
    this.pages.push(page)
    page.end = observe(
      () =>
        page.floor === null
          ? readTimeline(this.contactId, this.filter, most, { after: -Infinity, upTo })
          : readTimeline(this.contactId, this.filter, Infinity, { after: page.floor, upTo }),
      (read) => this.take(page, read)
    )
  }

  private take(page: Page, read: Timeline): void {
    // Was under way as the page below it was opened, and ends elsewhere: that one begins anew.
    if (page.floor !== null && read.downTo !== page.floor) {
      page.floor = null
      for (const below of this.pages.splice(this.pages.indexOf(page) + 1)) below.end()
    }
    page.read = read
    this.onRead(this.pages.flatMap((it) => it.read ?? []))
  }
}
