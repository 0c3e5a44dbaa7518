import type { Fault } from "./rendered"

/** Thrown by our own tags and filters; `render` makes a value of it, with its place. */
export class TemplateFault extends Error {
  constructor(
    readonly fault: Fault["fault"],
    /** What it is about: a shortcut, a tag. */
    readonly about = ""
  ) {
    super(about ? `${fault}: ${about}` : fault)
  }
}
