import type { KeyboardEvent } from "react"

const steps: Record<string, number> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }
const acts: Record<string, string> = { d: "done", s: "snooze" }

/** What is planned and each order is a row, and all lines of a list that others draw. */
const rows = "[data-follow-up], [data-row], [data-rows] li"
const rest = "a, button"

/** A line that has nothing to press cannot be gone to. */
const rowsIn = (list: HTMLElement) =>
  Array.from(list.querySelectorAll<HTMLElement>(rows)).filter((it) => it.querySelector(rest))

/** The name of a row is where its focus rests: Enter there opens the customer. */
const focusRow = (row: HTMLElement | undefined) => row?.querySelector<HTMLElement>(rest)?.focus()

/**
 * Keys of the day's lines: j and k or the arrows go through them, d does the next step (what is
 * planned is done, an order moves on), s puts off. After a line has gone the next one takes its place.
 */
export const rowKeys = (event: KeyboardEvent<HTMLElement>): void => {
  const { key, currentTarget: list, target } = event
  const inText = target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)
  if (inText || event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing)
    return
  const all = rowsIn(list)
  const at = all.findIndex((row) => target instanceof Node && row.contains(target))
  const step = steps[key]
  const act = acts[key]
  if (step !== undefined) {
    event.preventDefault()
    focusRow(all[Math.min(Math.max(at + step, 0), all.length - 1)])
  } else if (act && at >= 0) {
    event.preventDefault()
    // A key held down would go through the whole list.
    if (event.repeat) return
    if (act === "done") focusWhenGone(list, all[at], at)
    all[at]?.querySelector<HTMLElement>(`[data-do=${act}]`)?.click()
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
