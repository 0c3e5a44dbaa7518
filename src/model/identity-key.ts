import type { Identity } from "./identity"

// Apart from the schemas, so that content scripts can take it without a validation library.

/** The unique index of identities. JSON keeps the parts apart whatever they contain. */
export const identityKey = (it: Pick<Identity, "site" | "account" | "kind" | "value">): string =>
  JSON.stringify([it.site, it.account, it.kind, it.value])
