import { afterEach, expect, test, vi } from "vitest"
import { readyPicture } from "~jobs/ready-picture"

afterEach(() => vi.unstubAllGlobals())

test.each([
  ["a letter", "Dear Ann, …", "not-a-picture"],
  ["nothing", "", "not-a-picture"],
  ["an SVG", '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>', "drawing"],
  ["an SVG behind a head", '<?xml version="1.0"?>\n<!-- made -->\n<svg width="1">', "drawing"]
])("%s is no picture to keep", async (_what, text, why) => {
  const draw = vi.fn()
  vi.stubGlobal("createImageBitmap", draw)
  // What it is called and says of itself does not count.
  const file = new Blob([text], { type: "image/png" })
  expect(await readyPicture(file, "a.png")).toEqual({ ok: false, why })
  expect(draw, "nothing of it is drawn").not.toHaveBeenCalled()
})
