const named: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  hellip: "…",
  mdash: "—",
  ndash: "–",
  euro: "€",
  copy: "©"
}

const entity = (whole: string, name: string): string => {
  const code = /^#x([0-9a-f]{1,6})$/i.exec(name)?.[1]
  const point = code
    ? Number.parseInt(code, 16)
    : /^#\d{1,7}$/.test(name)
      ? Number(name.slice(1))
      : -1
  if (point > 0 && point <= 0x10ffff) return String.fromCodePoint(point)
  return Object.hasOwn(named, name) ? (named[name] ?? whole) : whole
}

/** Is a text markup, as mail templates are? */
export const isHtml = (text: string): boolean =>
  /<(?:p|div|br|span|a|b|strong|i|em|ul|ol|li|table|h\d)\b[^<>]*>/i.test(text)

/** The words of markup: blocks become lines, links keep their address. Nothing of it is run or drawn. */
export const plainOfHtml = (html: string): string =>
  html
    .replace(/<(script|style|head)\b[\s\S]*?<\/\1\s*>/gi, "")
    // In steps that each take time by the length of the text: runs of blanks come in any length.
    .replace(/[ \t\r\f]+/g, " ")
    .replace(/ ?\n\s*/g, " ")
    .replace(
      /<a\b[^<>]*?href="(https?:[^"<>]*)"[^<>]*>([\s\S]*?)<\/a\s*>/gi,
      (_, url: string, words: string) =>
        words.trim() === url || words.trim() === "" ? url : `${words} ${url}`
    )
    .replace(/<li\b[^<>]*>/gi, "\n- ")
    .replace(/<br\b[^<>]*>|<\/(?:p|div|tr|h\d|ul|ol|blockquote)\s*>/gi, "\n")
    .replace(/<\/?[a-z][^<>]*>/gi, "")
    .replace(/&(#x?[0-9a-f]+|[a-z]+);/gi, entity)
    .split("\n")
    .map((it) => it.trimEnd())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim()
