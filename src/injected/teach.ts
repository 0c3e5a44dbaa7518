import { startTeacher } from "~page/teach/teacher"

declare global {
  /** A teacher is at work in this document, in the content scripts' own world. */
  var regularsTeacher: true | undefined
}

// Put into a page when the seller teaches it, and again after each load: one answers.
if (!globalThis.regularsTeacher) {
  globalThis.regularsTeacher = true
  startTeacher(document)
}
