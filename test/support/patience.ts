// What a screen shows a moment later is waited for longer than the second that is usual: a slow
// machine is slow, which is no fault of the screen. And no screen outlives its test: what React has
// put off would find no window any more. In tests that draw nothing there is no document.
import { afterEach } from "vitest"

if ("document" in globalThis) {
  const { cleanup, configure } = await import("@testing-library/react")
  configure({ asyncUtilTimeout: 10_000 })
  afterEach(cleanup)
}
