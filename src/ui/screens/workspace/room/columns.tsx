import type { Money } from "~model/money"
import type { Column } from "~ui/parts/data-table/column"
import { CountCell, DayCell, MoneyCell, moneyKey, WordsCell } from "./cells"

/** What a column is called: its id and its words. */
type Called = Pick<Column<never>, "id" | "title">

/** Words, sorted by themselves; those without any come last. */
export const wordsColumn = <T,>(
  called: Called,
  of: (item: T) => string,
  { least = 120, grow = 1 } = {}
): Column<T> => ({
  ...called,
  least,
  grow,
  cell: (item) => <WordsCell text={of(item)} />,
  sortBy: (item) => of(item) || null
})

/** @param of How many of something a row has. */
export const countColumn = <T,>(called: Called, of: (item: T) => number): Column<T> => ({
  ...called,
  least: 80,
  grow: 0,
  figures: true,
  mostFirst: true,
  cell: (item) => <CountCell count={of(item)} />,
  sortBy: of
})

/** @param of Milliseconds since 1970; null for never. */
export const dayColumn = <T,>(called: Called, of: (item: T) => number | null): Column<T> => ({
  ...called,
  least: 128,
  grow: 0,
  mostFirst: true,
  cell: (item) => <DayCell at={of(item)} />,
  sortBy: of
})

export const moneyColumn = <T,>(called: Called, of: (item: T) => Money | null): Column<T> => ({
  ...called,
  least: 112,
  grow: 0,
  figures: true,
  mostFirst: true,
  cell: (item) => <MoneyCell money={of(item)} />,
  sortBy: (item) => moneyKey(of(item))
})
