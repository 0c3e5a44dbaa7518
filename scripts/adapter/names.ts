import { MACHINERY } from "../doctor/machinery"

const ID = /^[a-z0-9][a-z0-9-]{0,39}$/u

/** Names of folders in `test/sites` that are no site. */
const TAKEN = ["reading", "rules", "probes", ...MACHINERY.map((it) => it.replace(/\.ts$/u, ""))]

/** Why this is no name for a site's file; null if it is one. */
export const idFault = (id: string): string | null => {
  if (!ID.test(id)) return "small letters, digits and dashes, beginning with a letter or digit"
  if (TAKEN.includes(id)) return `"${id}" is taken by the machinery`
  return null
}

/** Words that JavaScript keeps to itself. */
const KEPT =
  /^(?:await|break|case|catch|class|const|continue|debugger|default|delete|do|else|enum|export|extends|false|finally|for|function|if|implements|import|in|instanceof|interface|let|new|null|package|private|protected|public|return|static|super|switch|this|throw|true|try|typeof|var|void|while|with|yield|eval|arguments|undefined)$/u

/** `tea-chat` → `teaChat`; a name that `source` has already, or that JavaScript keeps, gets "Site". */
export const constantOf = (id: string, source: string): string => {
  const camel = id.replace(/-+(.)?/gu, (_, next: string | undefined) => next?.toUpperCase() ?? "")
  const name = /^\d/u.test(camel) ? `site${camel}` : camel
  const used = new RegExp(`\\b${name}\\b`, "u").test(source)
  return KEPT.test(name) || used ? `${name}Site` : name
}

/** `tea-chat` → `Tea Chat`. */
export const nameOf = (id: string): string =>
  id
    .split("-")
    .filter(Boolean)
    .map((it) => it.slice(0, 1).toUpperCase() + it.slice(1))
    .join(" ")
