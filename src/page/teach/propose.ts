import { type Token, tokensOf } from "./tokens"

/** Ways to one thing that are shown and kept. */
const MAX_PROPOSALS = 4
/** Ancestors looked at for a hold. */
const MAX_LEVELS = 12
/** Questions asked of the page for one thing. */
const MAX_TRIES = 400
/** Steps down from a hold where nothing has a name of its own. */
const MAX_STEPS = 3
const MAX_LENGTH = 200

type Root = Document | ShadowRoot

const shown = (it: Element): boolean => it.checkVisibility?.({ visibilityProperty: true }) ?? true

const finder = (root: Root, element: Element) => {
  let tries = 0
  /** Whether the selector means this element and no other that is shown. */
  return (css: string): boolean => {
    if (css.length > MAX_LENGTH || ++tries > MAX_TRIES) return false
    const found = Array.from(root.querySelectorAll(css))
    return (
      found.length <= 20
      && found.filter((it) => it === element || shown(it)).length === 1
      && found.includes(element)
    )
  }
}

/** An element by its tag and one or two of its marks. */
const selves = (element: Element, tokens: readonly Token[]): Token[] => {
  const tag = element.localName
  const singles = tokens.map((it) => ({ ...it }))
  const tagged = tokens.flatMap(({ css, cost }) =>
    /^[#a-z]/u.test(css) ? [] : { css: tag + css, cost: cost + 0.5 }
  )
  const pairs = tokens
    .slice(0, 5)
    .flatMap((one, index) =>
      tokens
        .slice(index + 1, 6)
        .flatMap((other) =>
          /^[a-z]/u.test(other.css) ? [] : { css: one.css + other.css, cost: one.cost + other.cost }
        )
    )
  return [...singles, ...tagged, ...pairs]
}

const ancestors = (element: Element): Element[] => {
  const found: Element[] = []
  for (let it = element.parentElement; it && found.length < MAX_LEVELS; it = it.parentElement)
    if (it.localName !== "body" && it.localName !== "html") found.push(it)
  return found
}

/** `> div:nth-of-type(2)`, or the bare tag where there is but one. */
const step = (element: Element): string => {
  const alike = Array.from(element.parentElement?.children ?? []).filter(
    (it) => it.localName === element.localName
  )
  return alike.length > 1
    ? `${element.localName}:nth-of-type(${alike.indexOf(element) + 1})`
    : element.localName
}

/** The last resort: a few steps down from the nearest hold. */
const steps = (element: Element, said: string, means: (css: string) => boolean): Token[] => {
  const path = [step(element)]
  for (const [level, above] of ancestors(element).slice(0, MAX_STEPS).entries()) {
    for (const { css, cost } of tokensOf(above, said)) {
      const down = `${css} > ${path.join(" > ")}`
      if (means(down)) return [{ css: down, cost: 12 + cost + 3 * level }]
    }
    path.unshift(step(above))
  }
  return []
}

/** Best first, no two that stand and fall together. */
const choose = (found: readonly Token[]): Token[] => {
  const chosen: Token[] = []
  for (const it of found.toSorted((a, b) => a.cost - b.cost || a.css.length - b.css.length)) {
    if (chosen.length === MAX_PROPOSALS) break
    if (!chosen.some(({ css }) => it.css.includes(css) || css.includes(it.css))) chosen.push(it)
  }
  return chosen
}

const inRoot = (root: Root, element: Element, said: string): Token[] => {
  const means = finder(root, element)
  const own = tokensOf(element, said)
  const alone = selves(element, own).filter(({ css }) => means(css))
  const bases: Token[] = [...own.slice(0, 6), { css: element.localName, cost: 5 }]
  const held = ancestors(element).flatMap((above, level) =>
    tokensOf(above, said)
      .slice(0, 4)
      .flatMap((hold) =>
        bases.flatMap((base) => {
          const css = `${hold.css} ${base.css}`
          return alone.some((it) => css.endsWith(` ${it.css}`)) || !means(css)
            ? []
            : { css, cost: 1 + hold.cost / 2 + base.cost + level * 0.3 }
        })
      )
  )
  const found = choose([...alone, ...held])
  return found.length > 0 ? found : steps(element, said, means)
}

/** The roots around an element, the page's first: documents of its frames, and shadow roots. */
const rootsOf = (element: Element): { root: Root; host: Element | null }[] => {
  const root = element.getRootNode()
  // By kind: what stands in a frame is of another realm, where `instanceof` would not know it.
  if (root.nodeType === 11 && "host" in root) {
    const shadow = root as ShadowRoot
    return [...rootsOf(shadow.host), { root: shadow, host: shadow.host }]
  }
  const doc = element.ownerDocument
  const frame = doc.defaultView?.frameElement
  return frame ? [...rootsOf(frame), { root: doc, host: frame }] : [{ root: doc, host: null }]
}

/**
 * Short selectors that mean this element and no other, best first, at most four: ids, `data-*` and
 * roles before classes, never made-up names, never what the element says itself. Empty where it has
 * nothing to hold on to.
 */
export const propose = (element: Element, said: string): string[] => {
  const roots = rootsOf(element)
  let way = ""
  for (const [index, { root }] of roots.entries()) {
    const inner = roots[index + 1]
    if (!inner?.host) return inRoot(root, element, said).map(({ css }) => way + css)
    const [host] = inRoot(root, inner.host, said)
    if (!host) return []
    way += `${host.css} >>> `
  }
  return []
}
