import { describe, expect, it } from "vitest"
import { nameOwnFiles } from "../../scripts/name-own-files.mjs"

const list = `O("774kH").register(JSON.parse('{"dcYjS":"sidepanel.65d86198.js","4nYGp":"zh-CN.6de14269.js"}'));`

describe("a built script names the files it loads", () => {
  it("puts the name where the address was put together", () => {
    const load = `e.exports=import("./"+O("774kH").resolve("4nYGp")).then(()=>O("hmttj"));`
    expect(nameOwnFiles(load + list)).toBe(
      `e.exports=import("./zh-CN.6de14269.js").then(()=>O("hmttj"));${list}`
    )
  })

  it("knows folders, and several in one line", () => {
    const load = `[import("./../"+$a("x1").resolve("4nYGp")),import("./../"+$a("x1").resolve("dcYjS"))]`
    expect(nameOwnFiles(load + list)).toBe(
      `[import("./../zh-CN.6de14269.js"),import("./../sidepanel.65d86198.js")]${list}`
    )
  })

  it("leaves everything else as it is", () => {
    const other = `import("./zh.js");import(place);p("774kH").resolve("4nYGp")`
    expect(nameOwnFiles(other)).toBe(other)
  })

  it.each([
    ["nobody lists", `import("./"+O("774kH").resolve("none"))${list}`],
    [
      "is no file's name",
      `import("./"+O("a").resolve("k"))O("a").register(JSON.parse('{"k":"//evil"}'))`
    ]
  ])("throws where the key %s", (_why, text) => {
    expect(() => nameOwnFiles(text)).toThrow("which file is import(")
  })
})
