/** What an attribute's value is, and so what becomes of it. */
export type AttributeKind = "dropped" | "kept" | "code" | "id" | "address" | "text"

/** Looks, sources of pictures, and what a script would run: none of it is read by a rule. */
const DROPPED =
  /^(?:on.*|style|src|srcset|imagesrcset|poster|ping|integrity|nonce|crossorigin|xmlns.*|d|points|transform|viewbox|fill|stroke.*|x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|width|height|sizes|srcdoc|data-src|data-srcset|background)$/u
const CODE =
  /^(?:class|role|type|rel|method|part|slot|is|itemprop|property|http-equiv|charset|inputmode|enctype|data-(?:test|testid|test-id|qa|cy|e2e|hook|icon|slot|component|tab|state|type|lexical-editor)|shadowrootmode)$/u
const ID =
  /^(?:id|name|for|form|list|headers|itemid|aria-(?:labelledby|describedby|controls|owns|activedescendant|errormessage|details|flowto))$/u
const ADDRESS = /^(?:href|action|formaction|cite|data-(?:href|url|link)|longdesc)$/u
/** Values that a list of the language allows. */
const WORDS =
  /^(?:|true|false|on|off|yes|no|none|auto|mixed|undefined|ltr|rtl|page|step|location|polite|assertive|both|inline|list|menu|dialog|grid|tree|listbox|vertical|horizontal|plaintext-only|hidden|until-found|_blank|_self|lazy|eager|async|sync|-1|\d{1,2})$/u
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z]{2,4}){0,2}$/u

/** Elements whose `name` is the code's; on others it may be a person's. */
const NAMED_BY_CODE =
  /^(?:input|textarea|select|button|form|meta|iframe|slot|fieldset|output|map)$/u

export const kindOfAttribute = (tag: string, name: string, value: string): AttributeKind => {
  if (name === "name" && !NAMED_BY_CODE.test(tag)) return "text"
  if (DROPPED.test(name)) return "dropped"
  if (WORDS.test(value)) return "kept"
  if (/^(?:lang|hreflang)$/u.test(name)) return LANGUAGE.test(value) ? "kept" : "dropped"
  if (CODE.test(name)) return "code"
  if (ID.test(name)) return "id"
  return ADDRESS.test(name) ? "address" : "text"
}

/** Elements of which nothing is saved, and those of which only the element is. */
export const isDropped = (tag: string): boolean =>
  /^(?:script|style|link|noscript|template|base|object|embed|source|track)$/u.test(tag)
export const isEmptied = (tag: string): boolean => /^(?:canvas|video|audio)$/u.test(tag)
/** What svg draws with; its title and its groups stay. */
export const isDrawing = (tag: string): boolean =>
  /^(?:path|polygon|polyline|circle|ellipse|rect|line|use|defs|mask|clippath|filter|lineargradient|radialgradient|stop|image|symbol)$/u.test(
    tag
  )
