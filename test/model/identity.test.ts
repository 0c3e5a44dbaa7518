import fc from "fast-check"
import { expect, test } from "vitest"

import { attachesByItself, identityKey, type IdentityKind } from "~model/identity"

import { anIdentity } from "../support/builders"

test("keys are the same only where all four parts are", () => {
  const part = fc.string({ unit: "binary", maxLength: 12 })
  const kind = fc.constantFrom<IdentityKind>("id", "name", "phone")
  const parts = fc.record({ site: part, account: part, kind, value: part })
  fc.assert(
    fc.property(parts, parts, (a, b) => {
      const equal =
        a.site === b.site && a.account === b.account && a.kind === b.kind && a.value === b.value
      return (identityKey(a) === identityKey(b)) === equal
    })
  )
})

test("marks that join parts elsewhere do not here", () => {
  const one = anIdentity({ account: 'a","id', value: "b" })
  const two = anIdentity({ account: "a", value: 'id","b' })
  expect(identityKey(one)).not.toBe(identityKey(two))
})

test.each([
  ["stable", true],
  ["alias", true],
  ["session", false],
  ["guess", false]
] as const)("%s attaches by itself: %s", (quality, itself) => {
  expect(attachesByItself(anIdentity({ quality }))).toBe(itself)
})
