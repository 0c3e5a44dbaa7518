import { parseSync } from "oxc-parser"

/** What people read or hear of an element beside its text; and the same of the house's own parts. */
const said = new Set([
  ..."title alt placeholder label hint error text summary empty action caption".split(" "),
  ..."aria-label aria-description aria-placeholder aria-roledescription aria-valuetext".split(" ")
])

/** A word, not a mark, a sign or a count; an address is the same in every language. */
const word = /^(?!https:\/\/).*\p{L}/su
/** Two words at least, and they begin like a sentence. */
const sentence = /^\p{Lu}\p{Ll}+(?:,? [\p{L}\d']+)+[.!?…:]?$/u
const han = /\p{Script=Han}/u

interface Node {
  type: string
  start: number
  [key: string]: unknown
}

const isNode = (it: unknown): it is Node =>
  typeof it === "object" && it !== null && "type" in it && typeof it.type === "string"

const childrenOf = (node: Node): Node[] =>
  Object.values(node)
    .flatMap((it) => (Array.isArray(it) ? it : [it]))
    .filter(isNode)

/** The text that a node is, without its blanks; null for any other node. */
const textOf = (node: Node): string | null => {
  if (node.type === "TemplateLiteral")
    return childrenOf(node)
      .map((it) => (it.type === "TemplateElement" ? cookedOf(it["value"]) : ""))
      .join(" ")
  const { value } = node
  return (node.type === "Literal" || node.type === "JSXText") && typeof value === "string"
    ? value.trim()
    : null
}
const cookedOf = (value: unknown): string =>
  typeof value === "object" && value !== null && "cooked" in value ? String(value.cooked) : ""

/** The texts that an expression may come to. What it calls or compares with is not shown by it. */
const outcomes = (node: Node): string[] => {
  const text = textOf(node)
  if (text !== null) return [text]
  const { type, consequent, alternate, left, right, expression } = node
  const parts =
    type === "ConditionalExpression"
      ? [consequent, alternate]
      : type === "LogicalExpression" || (type === "BinaryExpression" && node["operator"] === "+")
        ? [left, right]
        : type === "JSXExpressionContainer"
          ? [expression]
          : []
  return parts.filter(isNode).flatMap(outcomes)
}

const nameOf = (key: unknown): string =>
  isNode(key) ? String(key["name"] ?? key["value"] ?? "") : ""

/** What a node itself shows to people without asking the words of the language for it. */
const shownBy = (node: Node): string[] => {
  if (node.type === "JSXText") return [textOf(node) ?? ""]
  if (node.type === "JSXElement" || node.type === "JSXFragment")
    return childrenOf({ type: "", start: 0, of: node["children"] })
      .filter((it) => it.type === "JSXExpressionContainer")
      .flatMap(outcomes)
  if (node.type === "JSXAttribute" && said.has(nameOf(node["name"])) && isNode(node["value"]))
    return outcomes(node["value"])
  if (node.type === "Property" && said.has(nameOf(node["key"])) && isNode(node["value"]))
    return outcomes(node["value"]).filter((it) => it.includes(" "))
  const text = textOf(node) ?? ""
  return sentence.test(text) || han.test(text) ? [text] : []
}

/** Every text for people in a file that stands there itself, with its line. */
export const wordsOutside = (file: string, source: string): string[] => {
  const found = new Set<string>()
  const visit = (node: Node) => {
    for (const text of shownBy(node))
      if (word.test(text))
        found.add(`${file}:${source.slice(0, node.start).split("\n").length} ${text}`)
    for (const it of childrenOf(node)) visit(it)
  }
  const { program } = parseSync(file, source)
  if (isNode(program)) visit(program)
  return [...found]
}
