const SKIPPED = new Set(["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "svg", "SELECT", "TEXTAREA"])

/** Between two runs of text in elements of their own: nothing, a space, or the point before cents. */
const between = (left: string, right: string): string => {
  if (/\s$/.test(left) || /^\s/.test(right)) {
    // "$229 <sup>99</sup>" is seen as 229.99; "12 99" of two lines is not.
    return " "
  }
  if (/\p{Nd}$/u.test(left) && /^\p{Nd}/u.test(right))
    return /^\p{Nd}{2}(?!\p{Nd})/u.test(right) && !/[.,]\p{Nd}+$/u.test(left) ? "." : " "
  const inPrice = /[\p{Nd}.,\p{Sc}]$/u.test(left) && /^[\p{Nd}.,\p{Sc}]/u.test(right)
  return inPrice ? "" : " "
}

/**
 * The words of an element in one line, with cents of their own element behind a point
 * (`<b>173</b><sup>34</sup>` → `173.34`). Null where there are more than `max` characters.
 */
export const joinText = (el: Element, max: number): string | null => {
  let text = ""
  const add = (node: Node): boolean => {
    if (node.nodeType === Node.TEXT_NODE) {
      const raw = node.nodeValue ?? ""
      if (!/\S/.test(raw)) {
        if (text !== "" && !text.endsWith(" ")) text += " "
        return true
      }
      if (raw.length > max * 3) return false
      const next = raw.replace(/\s+/g, " ")
      text += text === "" ? next : between(text, next) + next
      return text.length <= max * 2
    }
    if (node.nodeType !== Node.ELEMENT_NODE || SKIPPED.has(node.nodeName)) return true
    for (let child = node.firstChild; child; child = child.nextSibling)
      if (!add(child)) return false
    return true
  }
  if (!add(el)) return null
  const line = text.replace(/\s+/g, " ").trim()
  return line.length <= max ? line : null
}
