import type { OwnChannel, OwnField, OwnRefusal } from "~channels/own/own-channel"
import type { Settings } from "~model/settings"

/** Key of a seller's own id in `Settings.ownIds`. */
export const ownIdKey = (channel: OwnChannel, field: OwnField): string =>
  `${channel.id}.${field.name}`

/** What is filled in: the seller's own ids, and what was typed for this link. */
export const ownValues = (
  channel: OwnChannel,
  ids: Settings["ownIds"],
  typed: Readonly<Record<string, string>>
): Record<string, string> => {
  const values: Record<string, string> = {}
  for (const field of channel.fields)
    values[field.name] =
      field.when === "once" ? (ids[ownIdKey(channel, field)] ?? "") : (typed[field.name] ?? "")
  return values
}

/** Are the seller's own ids there that it cannot do without? */
export const hasOwnIds = (channel: OwnChannel, ids: Settings["ownIds"]): boolean =>
  channel.fields.every(
    (it) => it.when !== "once" || !it.required || Boolean(ids[ownIdKey(channel, it)])
  )

/** Which field a refusal is about; "" for the address. */
export const fieldOf = (refusal: OwnRefusal): string => ("field" in refusal ? refusal.field : "")
