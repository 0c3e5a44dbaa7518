import { expect, test } from "vitest"
import { longestSaid, sayBeginning, textOfParts } from "~model/ready-part"

test("the beginning of a text is one line, cut between signs", () => {
  expect(sayBeginning("  a\n\nb  ")).toBe("a b")
  const family = "👨‍👩‍👧‍👦"
  const said = sayBeginning(family.repeat(40))
  expect(said.length).toBeLessThanOrEqual(longestSaid)
  expect(said.replaceAll(family, "")).toBe("…")
})

test("copied together, parts are their texts", () => {
  const picture = { kind: "picture", pictureId: "p", name: "x" } as const
  const link = { kind: "link", text: "https://a.example/", productId: "1" } as const
  expect(textOfParts([{ kind: "text", text: "a" }, picture, link])).toBe("a\n\nhttps://a.example/")
})
