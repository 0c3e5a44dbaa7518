import { expect, it } from "vitest"
import { hasCode, newCode, withoutCode } from "~model/share-code"

it("makes codes of ten unmistakable characters, each of them as likely", () => {
  const codes = Array.from({ length: 3100 }, newCode)
  expect(new Set(codes).size).toBe(codes.length)
  for (const code of codes) expect(code).toMatch(/^[2-9a-hjkmnp-z]{10}$/)
  const counts = new Map<string, number>()
  for (const char of codes.join("")) counts.set(char, (counts.get(char) ?? 0) + 1)
  // 31,000 draws over 31 characters: 1000 each, standard deviation 31; seven of them is never.
  expect(counts.size).toBe(31)
  for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(220)
})

it("is found in an address and taken out, but no other shop's parameter of that name", () => {
  const code = newCode()
  expect(withoutCode(`https://a.example/p?x=%20a&rg=${code}&y#z`)).toBe(
    "https://a.example/p?x=%20a&y#z"
  )
  for (const other of ["https://a.example/p?rg=north", `https://a.example/${code}`, "rg=", ""]) {
    expect(hasCode(other)).toBe(false)
    expect(withoutCode(other)).toBe(other)
  }
})
