/** A command of Text Blaze: `{formmenu: S; M; name=size; default=M}`. */
export interface BlazeCommand {
  /** In small letters; "=" for a formula. */
  name: string
  /** What has no name, in its order. */
  plain: string[]
  settings: Map<string, string>
}

const bare = (text: string): string => text.trim().replace(/^(["'])(.*)\1$/s, "$2")

/** Text and commands in turn; a brace without its partner is text. */
export const splitCommands = (text: string): { text: string; command: boolean }[] => {
  const pieces: { text: string; command: boolean }[] = []
  let from = 0
  let at = 0
  while (at < text.length) {
    const end = text[at] === "{" ? closing(text, at) : -1
    if (end < 0) {
      at += 1
      continue
    }
    if (at > from) pieces.push({ text: text.slice(from, at), command: false })
    pieces.push({ text: text.slice(at, end + 1), command: true })
    at = end + 1
    from = at
  }
  if (from < text.length) pieces.push({ text: text.slice(from), command: false })
  return pieces
}

const longest = 2000

const closing = (text: string, start: number): number => {
  let depth = 0
  for (let at = start; at < Math.min(text.length, start + longest); at++) {
    if (text[at] === "{") depth += 1
    else if (text[at] === "}" && --depth === 0) return at
  }
  return -1
}

/** Null for braces that hold no command. Source: blaze.today, "Commands". */
export const readCommand = (text: string): BlazeCommand | null => {
  const inner = text.slice(1, -1).trim()
  if (inner.startsWith("="))
    return { name: "=", plain: [inner.slice(1).trim()], settings: new Map() }
  const [, name = "", rest = ""] = /^([a-z]+)\s*(?::([\s\S]*))?$/i.exec(inner) ?? []
  if (!name) return null
  const settings = new Map<string, string>()
  const plain: string[] = []
  for (const piece of rest.split(";")) {
    const [, key, value] = /^\s*([a-z]+)\s*=([\s\S]*)$/i.exec(piece) ?? []
    if (key !== undefined) settings.set(key.toLowerCase(), bare(value ?? ""))
    else if (piece.trim()) plain.push(bare(piece))
  }
  return { name: name.toLowerCase(), plain, settings }
}
