import { readdirSync, readFileSync } from "node:fs"
import { expect, it } from "vitest"

const entries = ["src", "src/tabs"].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".tsx"))
    .map((name) => `${folder}/${name}`)
)

/** Pages that stand before no lock, for good reason. Whoever adds one thinks. */
const withoutGate = [
  // Opens no database: it asks the background, whose answers stand behind the lock.
  "src/tabs/bar.tsx",
  // Shows nothing, to nobody.
  "src/tabs/offscreen.tsx"
]

it("every page of the extension stands behind the lock, by whatever address it is opened", () => {
  expect(entries.length).toBeGreaterThanOrEqual(5)
  const open = entries.filter((path) => {
    const source = readFileSync(path, "utf8")
    return !/^export default mount\(/m.test(source) || !source.includes("~ui/screens/frame/mount")
  })
  expect(open.toSorted()).toEqual(withoutGate.toSorted())
  // The gate is outermost: nothing of the frame, its toasts or its keys is there while locked.
  expect(readFileSync("src/ui/screens/frame/mount.tsx", "utf8")).toMatch(
    /=> \(\s*<LockGate>[\s\S]*<\/LockGate>\s*\)/
  )
})
