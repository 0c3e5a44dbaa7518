import { describe, expect, test } from "vitest"

import { selectorFault } from "~sites/rules/selector"
import { adapters } from "~sites/index"

describe("a selector that somebody else wrote", () => {
  test.each([
    ["a".repeat(301), "too-long"],
    ["", "syntax"],
    [" .a", "syntax"],
    ["div >", "syntax"],
    ["> div", "syntax"],
    [".a,,.b", "syntax"],
    [".a,", "syntax"],
    ["[a=", "syntax"],
    ["[a='x]", "syntax"],
    ["a{color:red}", "syntax"],
    ["a/*x*/", "syntax"],
    ["#1a", "syntax"],
    [":is(.a", "syntax"],
    [".a)", "syntax"],
    [":nth-child(2n+)", "syntax"],
    [".a >>>  .b", "syntax"],
    ["a >>> b >>> c >>> d >>> e", "too-deep"],
    [":is(:is(:is(.a)))", "too-deep"],
    ["* ".repeat(13).trim(), "too-many-steps"],
    ["* + ".repeat(20) + "*", "too-many-steps"],
    [".a ~ .b", "siblings"],
    ["* ~ ".repeat(20) + "*", "siblings"],
    [Array.from({ length: 14 }, () => "a").join(","), "too-many-steps"],
    [":has(:has(*))", "has"],
    [":has(*):has(*)", "has"],
    [":not(:has(*))", "has"],
    ["*:has(~ * ~ .no)", "has"],
    ["*:has(~ :not(.a, .b) > :is(.no))", "has"],
    ["*:has(+ .no)", "has"],
    ["p:has(.a + .b)", "has"],
    ["p:has(.a ~ .b)", "has"],
    ["p:has(:is(.a + .b))", "has"],
    ["p:has(:is(.a .b))", "has"],
    ["*:has(> * .no) *", "has"],
    ["body:has(* * * *) *", "has"],
    ["*:has(> .no) *", "has"],
    ["article:has(> .no) > h2", "has"],
    ["p:has(> > .no)", "syntax"],
    ["p:has(:is(> .no))", "syntax"],
    ["*:has(.a, .b, .c)", "has"],
    ["*:has(> * > * > .no)", "has"],
    [":is(.no *) *", "too-deep"],
    [":not(:not(.no *) *) *", "too-deep"],
    [".a:hover", "unknown-function"],
    ["::before", "syntax"],
    [":contains('x')", "unknown-function"],
    [":-webkit-any(a)", "unknown-function"],
    [":host(.a)", "unknown-function"]
  ])("%j is refused: %s", (selector, fault) => expect(selectorFault(selector)).toBe(fault))

  test.each([
    "#main header [data-testid=conversation-info-header-chat-title]",
    ".a, .b > .c",
    "div:nth-of-type(2n + 1) > span:first-child",
    'a[href^="/user/" i]',
    '[data-x="]"]',
    ":is(converse-chat, converse-muc)[jid]",
    "#editor >>> textarea",
    ".\\31 0px",
    ".类名 > [aria-label='客户']",
    "*",
    "article:has(> h2.name)",
    "main article:has(h2), main .name",
    "tr:has(> :not(.a, .b)[title])",
    "label + input",
    "main textarea:not([role=dialog] *)"
  ])("%s may be asked", (selector) => expect(selectorFault(selector)).toBeNull())

  test("what ships would pass as well, so that it may be taught", () => {
    const ours = adapters.flatMap((it) => it.surfaces.flatMap((surface) => surface.composer))
    expect(ours.length).toBeGreaterThan(3)
    expect(ours.filter((it) => selectorFault(it) !== null)).toEqual([])
  })

  test("a long, hostile text is judged at once", () => {
    const before = performance.now()
    for (const it of [
      "(".repeat(300),
      "[a".repeat(150),
      "\\".repeat(299),
      ":is(".repeat(75),
      "a ".repeat(150)
    ])
      expect(selectorFault(it)).not.toBeNull()
    expect(performance.now() - before).toBeLessThan(200)
  })
})
