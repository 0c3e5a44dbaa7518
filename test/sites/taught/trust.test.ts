import { expect, test } from "vitest"

import { checkTaught, type Why } from "~sites/taught/check"
import { adapterOf } from "~sites/taught/draft"

const parsed = () =>
  JSON.parse(
    JSON.stringify(
      adapterOf({
        siteName: "Chat example",
        name: [{ from: "text", selector: "#peer" }],
        composer: ["textarea.box"],
        order: [],
        url: "https://chat.example/inbox/12345678",
        nextUrl: "https://chat.example/inbox/87654321",
        today: "2026-11-22"
      })
    )
  )

const bad: [string, (it: ReturnType<typeof parsed>) => void, Why, string][] = [
  [
    "a way to another page of the site",
    (it) => (it.open.address = "https://chat.example/account/delete?confirm=1&who={id}"),
    "leads-elsewhere",
    "open.address"
  ],
  [
    "a way with more in it than the id",
    (it) => (it.open.address = "https://chat.example/inbox/{id}?delete=1"),
    "leads-elsewhere",
    "open.address"
  ],
  [
    "a way for what is only a name",
    (it) => (it.open.kinds = ["id", "name"]),
    "leads-elsewhere",
    "open.address"
  ],
  [
    "a way where no id is read",
    (it) => {
      it.surfaces[0].id.sources = [
        { from: "text", selector: "#peer", kind: "name", quality: "guess" }
      ]
    },
    "leads-elsewhere",
    "open.address"
  ],
  ...(
    [
      { from: "attribute", selector: "html", attribute: "lang", kind: "id", quality: "stable" },
      { from: "text", selector: "#peer", kind: "name", quality: "stable" },
      { from: "text", selector: "#peer", kind: "username", quality: "alias" },
      { from: "title", kind: "name", quality: "stable" },
      { from: "url", kind: "thread", quality: "stable" },
      {
        from: "url",
        pattern: "^https:\\/\\/chat\\.example\\/(?<id>.{1,9})",
        steps: ["decode"],
        kind: "thread",
        quality: "stable"
      }
    ] as const
  ).map((source): (typeof bad)[number] => [
    `one card over all chats: ${source.quality} ${JSON.stringify(source)}`,
    (it) => (it.surfaces[0].id.sources = [source]),
    "trust",
    "surfaces.0.id.sources.0.quality"
  ]),
  [
    "an id that nothing confirms",
    (it) => delete it.surfaces[0].confirm,
    "trust",
    "surfaces.0.id.sources.0.quality"
  ],
  [
    "an order's number as who ordered",
    (it) => (it.surfaces[0].kind = "order"),
    "trust",
    "surfaces.0.id.sources.0.quality"
  ],
  [
    "another name that is believed",
    (it) =>
      (it.surfaces[0].id.also = [
        { from: "text", selector: "#peer", kind: "id", quality: "stable" }
      ]),
    "trust",
    "surfaces.0.id.also.0.quality"
  ],
  ...[
    { from: "attribute", selector: "html", attribute: "data-id" },
    { from: "attribute", selector: "#peer", attribute: "lang" },
    { from: "text", selector: "head > title" },
    { from: "text", selector: ".a, :root" },
    { from: "title" },
    { from: "url" }
  ].map((source): (typeof bad)[number] => [
    `a guess that is the same everywhere: ${JSON.stringify(source)}`,
    (it) => {
      it.open = { by: "search" }
      it.surfaces[0].id.sources = [{ ...source, kind: "name", quality: "guess" }]
    },
    "constant",
    "surfaces.0.id.sources.0"
  ])
]

test.each(bad)("a file is refused for %s", (_what, change, why, at) => {
  const rules = parsed()
  expect(checkTaught(rules).ok).toBe(true)
  change(rules)
  const checked = checkTaught(rules)
  expect(checked.ok).toBe(false)
  if (!checked.ok) expect(checked.faults).toContainEqual(expect.objectContaining({ why, at }))
})
