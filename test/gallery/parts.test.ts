import { readdirSync, readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { scenes } from "../../scripts/gallery/scenes"
import { rooms } from "~ui/screens/workspace/route"

const from = "scripts/gallery/parts"
const shown = readdirSync(from)
  .filter((it) => it.endsWith(".tsx"))
  .map((it) => readFileSync(`${from}/${it}`, "utf8"))
  .join("\n")

/** Seen in others' samples, or not seen at all: a window of the browser's own. */
const within: Record<string, string> = {
  icon: "button",
  "field-frame": "text-field",
  "bar-mark": "bar-list",
  "bar-row": "bar-list",
  "bar-stock": "bar-list",
  "markdown-inline": "markdown",
  "markdown-link": "markdown",
  "picture-input": "button",
  "data-table/table-head": "data-table/data-table",
  "bar-questions": "answer-field"
}

describe("the gallery", () => {
  it("shows every part", () => {
    const parts = readdirSync("src/ui/parts", { recursive: true, encoding: "utf8" })
      .filter((it) => it.endsWith(".tsx"))
      .map((it) => it.replace(/\.tsx$/, ""))
    expect(parts.length).toBeGreaterThan(35)
    const absent = parts.filter((it) => !shown.includes(`~ui/parts/${within[it] ?? it}"`))
    expect(absent).toEqual([])
  })

  it("shows every room of the workspace, with nothing, little and unruly names in it, and waiting", () => {
    const names = new Set(scenes.map((it) => it.name))
    expect(names.size).toBe(scenes.length)
    for (const state of ["empty", "few", "awkward", "loading"])
      for (const room of rooms) expect(names).toContain(`workspace-${room}-${state}`)
  })
})
