import * as v from "valibot"

/** What kind of name a site gives a person. `lid` is WhatsApp's alias: never a phone number. */
export const IdentityKind = v.picklist([
  "id",
  "phone",
  "lid",
  "username",
  "email",
  "thread",
  "name"
])
export type IdentityKind = v.InferOutput<typeof IdentityKind>

/**
 * How far an identity may be trusted.
 * - `stable`: names the same person for ever; attaches by itself.
 * - `alias`: a second name of a stable one.
 * - `session`: lasts until the site is reloaded.
 * - `guess`: a display name, say; the seller confirms it once.
 */
export const Quality = v.picklist(["stable", "alias", "session", "guess"])
export type Quality = v.InferOutput<typeof Quality>

/** How one site names a person, as seen by one of the seller's own accounts. */
export const Identity = v.object({
  /** Adapter id; self-hosted sites add their origin, e.g. `converse@https://chat.example`. */
  site: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  /** The seller's own login on that site; empty where the page does not tell it. */
  account: v.pipe(v.string(), v.maxLength(200)),
  kind: IdentityKind,
  value: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
  quality: Quality
})
export type Identity = v.InferOutput<typeof Identity>

export { identityKey } from "./identity-key"

/** Only these attach to a customer without asking. */
export const attachesByItself = (it: Identity): boolean =>
  it.quality === "stable" || it.quality === "alias"

/** An identity kept for a contact. */
export const KnownIdentity = v.object({
  ...Identity.entries,
  /** `identityKey` of it: the primary key. */
  key: v.pipe(v.string(), v.minLength(1), v.maxLength(1000)),
  contactId: v.pipe(v.string(), v.minLength(1)),
  /** Display name when it was attached, so that a rename can be noticed. */
  name: v.pipe(v.string(), v.maxLength(300)),
  /** When the seller said "yes, that is the person"; null for one that attached by itself. */
  confirmedAt: v.nullable(v.number()),
  createdAt: v.number()
})
export type KnownIdentity = v.InferOutput<typeof KnownIdentity>
