import type { TargetRefusal } from "~model/safe-target"

/** Fields that a programme or till wants: ids of the seller's own, or of this link. */
export interface OwnField {
  /** In small letters: "tag". */
  readonly name: string
  /** `once`: the seller's own, kept in `Settings.ownIds` as "<channel>.<name>". `each`: of this link. */
  readonly when: "once" | "each"
  readonly required: boolean
}

export interface OwnRequest {
  /** The product's address; "" where the channel needs none, as a till does. */
  url: string
  fields: Readonly<Record<string, string>>
}

/** `wrong-shop`: an address of another shop than this one. `field` names what is wrong. */
export type OwnRefusal =
  | { why: TargetRefusal | "wrong-shop" }
  | { why: "missing" | "bad-value" | "too-long"; field: string }

export type OwnResult = { ok: true; href: string; chars: number } | ({ ok: false } & OwnRefusal)

/**
 * A link with an id of the seller's own in it: partner programmes and tills. What stands in the
 * address of another programme of theirs is never taken out.
 */
export interface OwnChannel {
  readonly id: string
  readonly mark: "official" | "third-party" | "unchecked"
  readonly kind: "partner" | "till"
  readonly fields: readonly OwnField[]
  /** Is this an address of that shop? Tills take any, and "". */
  takes(url: string): boolean
  build(request: OwnRequest): OwnResult
  /**
   * Is an address one that it made? A till's never is: nobody passes it on.
   * @param ids The seller's own, by the names of their fields.
   */
  holds(url: URL, ids: Readonly<Record<string, string>>): boolean
}
