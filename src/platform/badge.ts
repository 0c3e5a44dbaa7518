import { browser } from "./browser"

/** Persimmon, the colour of what is due, and what can be read on it. */
const due = { color: "#B9480E" }
const onDue = { color: "#FFFFFF" }

/** The number on the toolbar button; none for 0. */
export const setBadge = async (count: number): Promise<void> => {
  const { action } = browser
  await action.setBadgeText({ text: count === 0 ? "" : count > 99 ? "99+" : String(count) })
  await action.setBadgeBackgroundColor(due)
  await action.setBadgeTextColor(onDue)
}
