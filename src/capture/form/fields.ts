/** One field of a form, with everything that says what it is for. */
export type Field = {
  el: Element
  value: string
  /** Words of its label, as they stand on the screen. */
  label: string
  /** Words of its name and id: `product[compare_at_price]` → "product compare at price". */
  name: string
}

const most = 600

const line = (text: string | null | undefined): string => (text ?? "").replace(/\s+/g, " ").trim()

const words = (name: string): string =>
  name
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .toLowerCase()
    .trim()

/** Text of a label without that of the fields in it. */
const ownText = (label: Element): string =>
  line(
    [...label.childNodes]
      .filter((it) => !(it instanceof Element && it.matches("input, select, textarea")))
      .map((it) => it.textContent)
      .join(" ")
  ).slice(0, 120)

const byId = (el: Element, ids: string | null): string =>
  line(
    (ids ?? "")
      .split(/\s+/)
      .filter((id) => id !== "")
      .map((id) => el.ownerDocument.getElementById(id)?.textContent)
      .join(" ")
  )

/** Its cell's or row's first words, where a form is laid out without labels. */
const inFront = (el: Element): string => {
  for (let at: Element | null = el, up = 0; at && up < 4; up++, at = at.parentElement) {
    const previous = at.previousElementSibling
    if (!previous) continue
    return previous.querySelector("input, select, textarea")
      ? ""
      : line(previous.textContent).slice(0, 80)
  }
  return ""
}

const labelOf = (el: Element, labels: ReadonlyMap<string, Element>): string => {
  const own = labels.get(el.id) ?? el.closest("label")
  const label = own ? ownText(own) : ""
  return (
    label
    || byId(el, el.getAttribute("aria-labelledby"))
    || line(el.getAttribute("aria-label"))
    || line(el.getAttribute("placeholder"))
    || inFront(el)
  )
}

const valueOf = (el: Element): string => {
  if (el instanceof HTMLSelectElement) return line(el.selectedOptions[0]?.textContent)
  if (el instanceof HTMLTextAreaElement) return line(el.value)
  if (el instanceof HTMLInputElement) return line(el.value)
  return line(el.textContent)
}

/** Fields in which a person writes or chooses; no passwords, no hidden ones, none of a search. */
export const fieldsOf = (doc: Document): Field[] => {
  const labels = new Map<string, Element>()
  for (const label of [...doc.querySelectorAll("label[for]")].slice(0, most * 2)) {
    const id = label.getAttribute("for") ?? ""
    if (!labels.has(id)) labels.set(id, label)
  }
  return [...doc.querySelectorAll("input, select, textarea")]
    .slice(0, most)
    .filter(
      (el) =>
        !/^(?:hidden|password|checkbox|radio|submit|button|file|image|reset|search|email|tel)$/i.test(
          el.getAttribute("type") ?? ""
        )
    )
    .map((el) => ({
      el,
      value: valueOf(el).slice(0, 300),
      label: labelOf(el, labels)
        .toLowerCase()
        .replace(/[\s*:：]+$/u, ""),
      name: words(`${el.getAttribute("name") ?? ""} ${el.id}`)
    }))
}
