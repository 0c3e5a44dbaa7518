/** Whose texts are written. */
export type ForeignText = "chatwoot" | "briskine" | "espanso"

/** Our names of a customer's values in another tool's words. */
const twins: Record<ForeignText, Record<string, string>> = {
  chatwoot: {
    "customer.name": "{{contact.name}}",
    "customer.email": "{{contact.email}}",
    "customer.phone": "{{contact.phone_number}}"
  },
  briskine: { "customer.name": "{{to.name}}", "customer.email": "{{to.email}}" },
  espanso: {}
}

/**
 * A template of ours in another tool's words. What has no twin there stays as it is written here, and
 * is counted.
 */
export const foreignText = (
  template: string,
  tool: ForeignText
): { text: string; untold: string[] } => {
  const untold: string[] = []
  const text = template.replace(
    /\{\{-?([\s\S]{0,1000}?)-?\}\}|\{%[\s\S]{0,1000}?%\}/g,
    (whole, inner) => {
      const name = typeof inner === "string" ? inner.trim() : ""
      if (name === '"{"') return "{"
      const twin = Object.hasOwn(twins[tool], name) ? twins[tool][name] : undefined
      if (twin === undefined) untold.push(whole)
      return twin ?? whole
    }
  )
  return { text, untold }
}
