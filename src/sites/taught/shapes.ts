/** A shape of ids that are given once and for all. */
export interface Shape {
  kind: "id" | "thread"
  fits: RegExp
  pattern: string
}

/** The tightest that fits comes first. */
export const shapes: readonly Shape[] = [
  { kind: "thread", fits: /^\d{8,40}$/u, pattern: "\\d{8,40}" },
  {
    kind: "thread",
    fits: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu,
    pattern: "[0-9a-fA-F-]{36}"
  },
  { kind: "thread", fits: /^(?=.*\d)[0-9a-f]{12,64}$/iu, pattern: "[0-9a-fA-F]{12,64}" },
  // An address of XMPP, Matrix or e-mail: it is the person's own.
  {
    kind: "id",
    fits: /^[@!]?[^@:\s/]{1,100}[@:][a-z0-9-]+(?:\.[a-z0-9-]+)+$/iu,
    pattern: "[^/?#&]{5,200}"
  },
  // A word and a number that is long enough, or letters and digits as no person writes them.
  {
    kind: "thread",
    fits: /^[a-z]{1,20}[-_:.]?\d{8,40}$/iu,
    pattern: "[A-Za-z]{1,20}[_:.-]?\\d{8,40}"
  },
  {
    kind: "thread",
    fits: /^(?=(?:.*\d){3})(?=.*[a-z])[\w-]{16,100}$/iu,
    pattern: "[\\w-]{16,100}"
  }
]
