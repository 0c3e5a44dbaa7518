import { execFileSync } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"

const files = execFileSync(
  "git",
  ["ls-files", "--cached", "--others", "--exclude-standard", "src/ui"],
  {
    encoding: "utf8"
  }
)
  .split("\n")
  .filter((path) => /\.tsx?$/.test(path) && !path.startsWith("src/ui/i18n/") && existsSync(path))

/**
 * What leaves the house as a picture, or shows somebody else's: a poster, a code, a plot to be saved,
 * the shop that the practice invents. They have colours and sizes of their own.
 */
const pictured =
  /^src\/ui\/screens\/(?:record\/(?:poster|qr)\/|workspace\/insights\/picture-|tour\/shop)/

const found = (pattern: RegExp, but?: RegExp) =>
  files
    .filter((path) => !but?.test(path))
    .flatMap((path) =>
      [...readFileSync(path, "utf8").matchAll(pattern)].map(([text]) => `${path}: ${text}`)
    )

describe("the look is made of tokens", () => {
  it("names no colour but by what it means", () => {
    expect(files.length).toBeGreaterThan(200)
    expect(found(/#[\da-f]{3,8}\b(?=["'\]])|\b(?:rgba?|hsla?|oklch)\((?!var)/gi, pictured)).toEqual(
      []
    )
  })

  it("takes space, type, corners, shadows and times from the scale", () => {
    const own =
      /(?<![\w-])-?(?:p|m|gap|space|text|rounded|leading|tracking|duration|font-size|shadow|bg|border|ring)(?:-?[xytrblse]{1,2})?-\[(?!var)[^\]]*\]/g
    expect(found(own, pictured)).toEqual([])
  })

  it("weighs a name 600 and nothing else", () => {
    expect(found(/\bfont-(?:thin|light|medium|bold|extrabold|black)\b/g)).toEqual([])
  })
})
