const IMPORT = /^import \{ \w+ \} from "\.\/([a-z0-9][a-z0-9-]*)"$/u

/**
 * `src/sites/index.ts` with one more site: its import in the alphabet's place, itself last in the
 * list. null where the file is not as we know it.
 */
export const register = (source: string, id: string, constant: string): string | null => {
  const lines = source.split("\n")
  const line = `import { ${constant} } from "./${id}"`
  const imports = lines.flatMap((it, at) => {
    const path = IMPORT.exec(it)?.[1]
    return path === undefined ? [] : [{ at, path }]
  })
  const last = imports.at(-1)
  if (!last) return null
  const after = imports.find((it) => it.path > id && it.at > (imports[0]?.at ?? 0))
  lines.splice(after ? after.at : last.at + 1, 0, line)

  const list = /export const adapters\b[^=]*=\s*\[(?<inside>[^\]]*)\]/u
  const whole = lines.join("\n")
  const inside = list.exec(whole)?.groups?.["inside"]
  if (inside === undefined) return null
  const grown = `${inside.trimEnd().replace(/,$/u, "")},\n  ${constant}\n`
  return whole.replace(list, (found) => found.replace(`[${inside}]`, () => `[${grown}]`))
}
