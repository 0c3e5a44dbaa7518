// What a screen shows a moment later is waited for longer than the second that is usual: a slow
// machine is slow, which is no fault of the screen. In tests that draw nothing there is no document.
if ("document" in globalThis) {
  void import("@testing-library/react").then(({ configure }) =>
    configure({ asyncUtilTimeout: 5000 })
  )
}
