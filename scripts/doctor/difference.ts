const isTree = (it: unknown): it is Record<string, unknown> => typeof it === "object" && it !== null

const show = (it: unknown): string => {
  const text = JSON.stringify(it) ?? "nothing"
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}

/** Where two JSON values differ, one line each: `sighting.name: expected "Anna", read ""`. */
export const differences = (wanted: unknown, got: unknown, at = ""): string[] => {
  if (!isTree(wanted) || !isTree(got))
    return Object.is(wanted, got) ? [] : [`${at}: expected ${show(wanted)}, read ${show(got)}`]
  const keys = new Set([...Object.keys(wanted), ...Object.keys(got)])
  return [...keys].flatMap((key) => differences(wanted[key], got[key], at ? `${at}.${key}` : key))
}
