import type { KeyboardEvent } from "react"

const steps: Record<string, number> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }
const acts: Record<string, string> = { d: "done", s: "snooze" }

const rowsIn = (list: HTMLElement) =>
  Array.from(list.querySelectorAll<HTMLElement>("[data-follow-up]"))

/** The name of a row is where its focus rests: Enter there opens the customer. */
const focusRow = (row: HTMLElement | undefined) =>
  row?.querySelector<HTMLElement>("a, button")?.focus()

/**
 * Keys of a list of follow-ups: j and k or the arrows go through it, d marks done, s puts off. After
 * a line has gone the next one takes its place.
 */
export const rowKeys = (event: KeyboardEvent<HTMLElement>): void => {
  const { key, currentTarget: list, target } = event
  const inText = target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)
  if (inText || event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing)
    return
  const rows = rowsIn(list)
  const at = rows.findIndex((row) => target instanceof Node && row.contains(target))
  const step = steps[key]
  const act = acts[key]
  if (step !== undefined) {
    event.preventDefault()
    focusRow(rows[Math.min(Math.max(at + step, 0), rows.length - 1)])
  } else if (act && at >= 0) {
    event.preventDefault()
    // A key held down would go through the whole list.
    if (event.repeat) return
    if (act === "done") focusWhenGone(list, rows[at], at)
    rows[at]?.querySelector<HTMLElement>(`[data-do=${act}]`)?.click()
  }
}

/** Puts the focus on the line that comes to stand where this one stood. */
const focusWhenGone = (list: HTMLElement, row: HTMLElement | undefined, at: number) => {
  const watching = new MutationObserver(() => {
    if (!row || list.contains(row)) return
    watching.disconnect()
    focusRow(rowsIn(list)[at] ?? rowsIn(list).at(-1))
  })
  watching.observe(list, { childList: true, subtree: true })
  // Refused or undone: it stays, and nothing is to be watched for.
  setTimeout(() => watching.disconnect(), 5000)
}
