/** What each kind of text may speak of; see `jobs/compose-text`. */
export const templateParts = {
  reply: ["customer", "product", "variant", "price", "link", "order", "account", "date"],
  card: ["customer", "product", "variant", "price", "link"],
  confirmation: ["customer", "order"],
  whereabouts: ["customer", "order"]
} as const

export type TemplateKind = keyof typeof templateParts
