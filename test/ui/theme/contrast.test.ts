import { describe, expect, it } from "vitest"
import { apart, contrast, eyes, type Theme, themes } from "./themes"

const grounds = ["canvas", "surface", "raised"]
const texts = ["ink", "soft", "do", "due", "danger", "good"]
const tags = Array.from({ length: 8 }, (_, at) => `tag-${at}`)
const of = (theme: Theme, name: string) => {
  const colour = theme.get(name)
  if (!colour) throw new Error(`no --${name}`)
  return colour
}

describe.each(Object.entries(themes))("colours, %s", (name, theme) => {
  const more = name.endsWith("more contrast")

  it(`tell every text from every ground: ${more ? "7 to 1" : "4.5 to 1"}`, () => {
    const pairs = [
      ...grounds.flatMap((ground) => texts.map((text) => [text, ground] as const)),
      ["on-do", "do"] as const,
      ...tags.map((tag) => ["ink", tag] as const)
    ]
    const least = more ? 7 : 4.5
    const weak = pairs
      .map(([text, ground]) => ({
        pair: `${text} on ${ground}`,
        ratio: contrast(of(theme, text), of(theme, ground))
      }))
      .filter(({ ratio }) => ratio < least)
    expect(weak).toEqual([])
  })

  it("tell what has the focus from every ground: 3 to 1", () => {
    for (const ground of grounds)
      expect(contrast(of(theme, "do"), of(theme, ground))).toBeGreaterThanOrEqual(3)
    if (more)
      for (const ground of grounds)
        expect(contrast(of(theme, "line"), of(theme, ground))).toBeGreaterThanOrEqual(3)
  })

  it.each(Object.entries(eyes))("tell the tints of tags apart, eyes: %s", (_, matrix) => {
    const near = tags.flatMap((one, at) =>
      tags
        .slice(at + 1)
        .map((other) => ({
          pair: `${one} and ${other}`,
          apart: apart(of(theme, one), of(theme, other), matrix)
        }))
        .filter((it) => it.apart < 12)
    )
    expect(near).toEqual([])
  })
})
