/** Longer names are made by machines. */
const MAX_NAME = 40

/** How something stands at the moment, not what it is. */
const STATE =
  /^(?:is-|has-)?(?:active|selected|open|opened|closed|current|focus(?:ed)?|hover(?:ed)?|unread|online|offline|away|visible|disabled|enabled|loading|loaded|typing|dark|light|ltr|rtl|true|false)$/iu

/** Looks, not meaning: the helper classes of style kits. */
const LOOKS =
  /[:/[\]!%]|^-?(?:flex|grid|block|inline|inline-block|inline-flex|hidden|truncate|relative|absolute|fixed|sticky|container|row|col|clearfix|italic|underline|uppercase|lowercase|antialiased)$|^-?(?:[mp][trblxyse]?|w|h|gap|text|bg|flex|grid|items|justify|font|border|rounded|min|max|col|row|z|top|left|right|bottom|inset|overflow|leading|tracking|shadow|opacity|space|self|shrink|grow|basis|cursor|select|d|align|float|order|size|whitespace|break|line-clamp|pointer|object|duration|transition|ring|divide)(?:-[a-z]{1,8})?-(?:\d|px$|full$|auto$|none$|xs$|sm$|md$|base$|lg$|xl$|center$|start$|end$|between$|bold$|semibold$|medium$|normal$|hidden$|scroll$|wrap$|nowrap$|col$|row$|screen$|white$|black$|gray|left$|right$|pointer$|words$|all$|ellipsis$|cover$)/u

/** What tools put before the names they make up. */
const MADE_UP =
  /^(?:css|sc|jss|jsx|emotion|svelte|styled|astro|ng|ember|radix|react-aria|headlessui|mui|chakra|yui|ext-gen|gwt-uid|_ngcontent|data-v|v)-?[-\w]*\d|^:r[\da-z]*:|^(?:css|sc|jss|emotion|svelte|styled)-/iu

const hasVowel = /[aeiouyàáâäèéêëìíîïòóôöùúûü]/iu
/** Short for something, though nobody could say them. */
const SPOKEN =
  /^(?:html|ctrl|btns?|msgs?|txt|hdr|nmbr|chts?|lbl|ttl|src|rtl|ltr|http|https|xml|svg|css|dmn|str|cnt|grp|usr|pnl|wrpr|bdy|ftr)$/iu

/** Whether a word is one that a person might have chosen. */
const isWord = (word: string): boolean =>
  /^\d{1,2}$/u.test(word)
  || (word.length <= 3 && /^[a-z]+$/iu.test(word))
  || (/^[\p{L}]+$/u.test(word)
    && (hasVowel.test(word) || SPOKEN.test(word) || /[^\x20-\x7f]/u.test(word)))

const wordsOf = (name: string): string[] =>
  name
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .split(/[^\p{L}\p{N}]+|(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})/u)
    .filter(Boolean)

/**
 * Whether an id, class or attribute's value looks as if it stood there tomorrow as well: chosen by
 * a person, not made by a tool at every build (`css-1q2w3e`, `sc-bdvvtL`, `x1n2onr6`), and not a
 * state or a look of the moment.
 */
export const looksStable = (name: string): boolean => {
  if (!name || name.length > MAX_NAME || /\s/u.test(name)) return false
  if (STATE.test(name) || LOOKS.test(name) || MADE_UP.test(name)) return false
  // A word broken by digits, or broken by capitals, is a hash.
  if (/\d\p{Ll}|\p{L}\d\p{L}|\d{3}/u.test(name)) return false
  const words = wordsOf(name)
  if (words.length === 0 || !words.some((it) => /\p{L}{2}/u.test(it))) return false
  const tiny = words.filter((it) => it.length <= 2).length
  return words.every(isWord) && (words.length < 3 || tiny <= words.length / 2)
}

/**
 * The part of a class that a build keeps: `Header_title__` of `Header_title__3Xk2a`. "" where it has
 * none.
 */
export const keptPart = (name: string): string => {
  const [, kept = "", rest = ""] =
    /^([A-Za-z][A-Za-z-]*(?:_[A-Za-z-]+)?_{1,3})([\w-]{4,12})$/u.exec(name) ?? []
  return kept.length >= 6 && looksStable(kept.replace(/_+$/u, "")) && !looksStable(rest) ? kept : ""
}
