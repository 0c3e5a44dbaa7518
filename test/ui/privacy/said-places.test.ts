import { createInstance } from "i18next"
import { expect, test } from "vitest"

import type { Places } from "~jobs/privacy/list-places"
import { words as en } from "~ui/i18n/en"
import { words as zhCN } from "~ui/i18n/zh-CN"
import { sayBytes } from "~ui/screens/workspace/data/privacy/say-bytes"
import { sayPlaces } from "~ui/screens/workspace/data/privacy/said-places"

const places: Places = {
  database: [],
  files: [],
  local: [{ name: "lock", count: 1, bytes: 44 }],
  session: { name: "session", count: 2, bytes: 17 },
  backups: null
}

test("sizes are said as people say them", () => {
  expect([0, 1, 44, 3_400_000].map((it) => sayBytes(it, "en"))).toEqual([
    "0 bytes",
    "1 byte",
    "44 bytes",
    "3.4 MB"
  ])
})

test.each(["en", "zh-CN"])(
  "%s: what is said of a place ends before how it is emptied begins",
  async (lng) => {
    const i18n = createInstance()
    await i18n.init({ lng, resources: { en: { translation: en }, "zh-CN": { translation: zhCN } } })
    const rests = sayPlaces(places, i18n.t, lng).map(({ rest }) => rest)
    expect(rests.filter(Boolean)).toHaveLength(3)
    for (const rest of rests.filter(Boolean)) expect(rest).toMatch(/[.。]$/)
  }
)
