import { expect, it } from "vitest"
import { isMiniProgramLink, miniProgramEndsBy } from "~channels/share/mini-program"

it("knows a link into a mini-program", () => {
  for (const url of ["https://wxaurl.cn/AbC123xyz", "https://wxmpurl.cn/a_b-c?cq=x"])
    expect(isMiniProgramLink(url)).toBe(true)
  for (const url of ["https://wxaurl.cn/", "https://wxaurl.cn.evil.example/x", "wxaurl.cn/x", ""])
    expect(isMiniProgramLink(url)).toBe(false)
})

it("lasts 30 days at most", () => {
  expect(miniProgramEndsBy(0)).toBe(2_592_000_000)
})
