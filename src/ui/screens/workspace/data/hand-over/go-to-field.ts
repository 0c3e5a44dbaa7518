/** Fields of this page that another part of it sends the seller to. */
export const fields = { name: { "data-field": "own-name" }, card: { "data-field": "their-card" } }

/** Brings a field into sight, ready to be typed into. */
export const goToField = (field: keyof typeof fields): void => {
  const found = document.querySelector<HTMLElement>(`[data-field="${fields[field]["data-field"]}"]`)
  found?.scrollIntoView({ block: "center" })
  found?.focus({ preventScroll: true })
}
