// @vitest-environment happy-dom
import * as v from "valibot"
import { beforeEach, describe, expect, test } from "vitest"

import { ReadingSchema } from "~model/sighting"
import { adapters } from "~sites/index"
import { readPage } from "~sites/engine"

import { fixtures } from "./fixtures"

describe("every saved page is read as it says", () => {
  beforeEach(() => localStorage.clear())

  test.each(fixtures)("$site/$page: $about", ({ site, url, html, storage, expect: wanted }) => {
    document.open()
    document.write(html)
    document.close()
    for (const [key, value] of Object.entries(storage)) localStorage.setItem(key, value)
    const adapter = adapters.find((it) => it.id === site)
    if (!adapter) throw new Error(`no adapter of the name ${site}`)
    const before = document.documentElement.outerHTML
    // As it crosses to the background.
    expect(v.parse(ReadingSchema, readPage(document, url, adapter))).toEqual(wanted)
    expect(document.documentElement.outerHTML).toBe(before)
  })
})
