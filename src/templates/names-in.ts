/** What `{{ … }}` can say of data: "customer", "customer.name"; three deep, 300 at most. */
export const namesIn = (data: Record<string, unknown>): string[] => {
  const names: string[] = []
  const add = (value: unknown, path: string, depth: number) => {
    if (typeof value !== "object" || value === null || Array.isArray(value) || depth > 3) return
    for (const [key, inner] of Object.entries(value)) {
      if (names.length >= 300) return
      const name = path ? `${path}.${key}` : key
      names.push(name)
      add(inner, name, depth + 1)
    }
  }
  add(data, "", 1)
  return names
}
