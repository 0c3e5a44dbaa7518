import { build } from "esbuild"
import { describe, expect, it } from "vitest"

describe("the bar's page", () => {
  it("holds no database: a frame in a page is refused one, and must not have it", async () => {
    const { metafile } = await build({
      entryPoints: ["src/tabs/bar.tsx"],
      bundle: true,
      write: false,
      outdir: "build",
      metafile: true,
      logLevel: "silent",
      tsconfig: "tsconfig.json",
      external: ["*.css"]
    })
    const inputs = Object.keys(metafile.inputs)
    expect(inputs).toContain("src/ui/screens/bar/bar-box.tsx")
    expect(
      inputs.filter((path) => /dexie|^src\/(store|jobs|templates)\/|liquid/.test(path))
    ).toEqual([])
  })
})
