import { type TemplateKind, templateParts } from "~jobs/template-parts"

/** What `{{ … }}` can say, by the part of the data it belongs to; each has a sentence in the words. */
const names = {
  customer: [
    "customer.name",
    "customer.phone",
    "customer.email",
    "customer.address",
    "customer.recipient",
    "customer.size"
  ],
  product: [
    "product.name",
    "product.availability",
    "product.compareAt",
    "product.sku",
    "product.brand",
    "product.gtin",
    "product.stock"
  ],
  variant: ["variant.name"],
  price: ["price"],
  link: ["link"],
  order: [
    "order.number",
    "order.items",
    "order.total",
    "order.state",
    "order.step",
    "order.carrier",
    "order.tracking",
    "order.link",
    "order.address"
  ],
  account: ["account.name", "account.site"],
  date: ["date"]
} as const

export type VariableName = (typeof names)[keyof typeof names][number]

/** What a template of that kind can say. */
export const variablesOf = (kind: TemplateKind): VariableName[] =>
  templateParts[kind].flatMap((part): readonly VariableName[] => names[part])

/** Filters worth offering, each with how it is written behind the bar. */
export const filters = {
  money: "money",
  plural: 'plural: "box", "boxes"',
  date: 'date: "weekday"',
  days: "days: 2",
  default: 'default: "…"',
  upcase: "upcase",
  downcase: "downcase",
  capitalize: "capitalize",
  truncate: "truncate: 40",
  replace: 'replace: "a", "b"',
  strip: "strip",
  plus: "plus: 1",
  minus: "minus: 1",
  times: "times: 2",
  divided_by: "divided_by: 2",
  round: "round: 1",
  size: "size",
  first: "first",
  last: "last",
  join: 'join: ", "',
  split: 'split: ","'
} as const

/** Tags worth offering, each with how it is written; `|` is where the caret comes to stand. */
export const tags = {
  ask: '{% ask |size, "Which size?", "S", "M", "L" %}',
  reply: '{% reply "|" %}',
  if: "{% if | %}{% endif %}",
  unless: "{% unless | %}{% endunless %}",
  else: "{% else %}|",
  elsif: "{% elsif | %}",
  endif: "{% endif %}|",
  case: '{% case | %}{% when "" %}{% endcase %}',
  for: "{% for one in | %}{% endfor %}",
  assign: "{% assign |name = customer.name %}",
  capture: "{% capture |words %}{% endcapture %}",
  comment: "{% comment %}|{% endcomment %}",
  raw: "{% raw %}|{% endraw %}"
} as const
