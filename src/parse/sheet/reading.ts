/** Goods of one buyer's line, as written. */
export interface ReadItem {
  /** "" where the line names none: the sheet sells one thing. */
  title: string
  /** Whole, from 1 to 100,000. */
  quantity: number
  /** Measure word as written: 箱, kg; "" where none. */
  unit: string
}

/** One buyer's line of a group-buy sheet. */
export interface ReadLine {
  /** As pasted, at most 1000 characters. */
  raw: string
  name: string
  items: ReadItem[]
  /** How sure the reading is, 0 to 1. */
  confidence: number
  /** Taken back, or corrected by a later line of the same buyer. */
  void: boolean
}

export interface SheetReading {
  lines: ReadLine[]
  /** What the sheet calls itself above its lines; "" where it does not. */
  title: string
  /** Buyers' lines left out because there were more than a sheet holds. */
  left: number
}

/** Goods that the seller is known to have; only helps, none are needed. */
export interface KnownGoods {
  title: string
}

/** The most lines that a sheet holds. */
export const mostLines = 1000
