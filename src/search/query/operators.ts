import type { Kind } from "../document"
import { foldText } from "../fold/fold-text"

export type Operator = "tag" | "stage" | "site" | "in" | "before" | "after"

const folded = <T>(names: Record<string, T>): ReadonlyMap<string, T> =>
  new Map(Object.entries(names).map(([name, it]) => [foldText(name), it]))

const operators = folded<Operator>({
  tag: "tag",
  stage: "stage",
  site: "site",
  in: "in",
  before: "before",
  after: "after",
  标签: "tag",
  阶段: "stage",
  网站: "site",
  在: "in",
  早于: "before",
  晚于: "after"
})

const kindNames = folded<Kind>({
  contacts: "contact",
  customers: "contact",
  people: "contact",
  notes: "note",
  orders: "order",
  products: "product",
  snippets: "snippet",
  replies: "snippet",
  links: "link",
  客户: "contact",
  备注: "note",
  订单: "order",
  商品: "product",
  快捷回复: "snippet",
  回复: "snippet",
  链接: "link"
})

/** The operator of a name as it was typed, in either language; null for a plain word. */
export const operatorOf = (name: string): Operator | null => operators.get(foldText(name)) ?? null

/** What `in:` asks for; also by the beginning of a name, as it is being typed. None it knows: null. */
export const kindsOf = (value: string): Kind[] | null => {
  const wanted = foldText(value)
  const kinds = Array.from(kindNames).flatMap(([name, kind]) =>
    name.startsWith(wanted) ? [kind] : []
  )
  return kinds.length > 0 ? [...new Set(kinds)] : null
}
