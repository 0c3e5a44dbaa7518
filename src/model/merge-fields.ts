import type { Contact } from "./contact"
import type { FieldValue } from "./custom-field"

/** What two cards may say differently; the seller's own fields as "fields.<id>". */
export const mergedFields = [
  "name",
  "phone",
  "email",
  "recipient",
  "address",
  "size",
  "birthday",
  "stage",
  "language",
  "source",
  "consent"
] as const
export type MergedField = (typeof mergedFields)[number] | `fields.${string}`

/** One field in which both cards say something, and not the same. */
export interface Difference {
  field: MergedField
  survivor: FieldValue
  loser: FieldValue
  /** Whose is taken where the seller does not choose. */
  preset: "survivor" | "loser"
}

const strictness: readonly Contact["consent"][] = ["unknown", "given", "stopped"]

const isUnsaid = (value: unknown): boolean =>
  value === undefined || value === "" || value === "unknown"

const said = (contact: Contact, field: MergedField): FieldValue => {
  const own = field.startsWith("fields.") ? contact.fields[field.slice("fields.".length)] : null
  if (own !== null) return own ?? ""
  const name = mergedFields.find((it) => it === field)
  return name ? contact[name] : ""
}

const allFields = (a: Contact, b: Contact): MergedField[] => [
  ...mergedFields,
  ...new Set(
    [...Object.keys(a.fields), ...Object.keys(b.fields)].map((id) => `fields.${id}` as const)
  )
]

const alike = (a: FieldValue, b: FieldValue): boolean => JSON.stringify(a) === JSON.stringify(b)

/**
 * What the seller chooses in. A card that says nothing leaves the other's word, and is not asked
 * about. By itself the stricter consent wins, and the stage that is further along.
 * @param stages Ids of the pipeline's stages, in order.
 */
export const differences = (
  survivor: Contact,
  loser: Contact,
  stages: readonly string[]
): Difference[] =>
  allFields(survivor, loser)
    .map((field) => ({ field, survivor: said(survivor, field), loser: said(loser, field) }))
    .filter((it) => !isUnsaid(it.survivor) && !isUnsaid(it.loser) && !alike(it.survivor, it.loser))
    .map((it) => ({
      ...it,
      preset: loserWins(it.field, survivor, loser, stages) ? "loser" : "survivor"
    }))

const loserWins = (
  field: MergedField,
  survivor: Contact,
  loser: Contact,
  stages: readonly string[]
): boolean => {
  if (field === "consent")
    return strictness.indexOf(loser.consent) > strictness.indexOf(survivor.consent)
  return field === "stage" && stages.indexOf(loser.stage) > stages.indexOf(survivor.stage)
}

const pick = (contact: Contact, field: MergedField): Partial<Contact> => {
  const name = mergedFields.find((it) => it === field)
  if (name === "consent") return { consent: contact.consent, consentAt: contact.consentAt }
  return name ? { [name]: contact[name] } : {}
}

/** What the survivor's card says in the end. `taken`: the fields in which the loser's word counts. */
export const mergeCards = (
  survivor: Contact,
  loser: Contact,
  taken: ReadonlySet<MergedField>
): Partial<Contact> => {
  const wins = allFields(survivor, loser).filter((field) => {
    const theirs = said(loser, field)
    return !isUnsaid(theirs) && (taken.has(field) || isUnsaid(said(survivor, field)))
  })
  const own = wins.filter((it) => it.startsWith("fields.")).map((it) => it.slice("fields.".length))
  const fields = Object.fromEntries(Object.entries(loser.fields).filter(([id]) => own.includes(id)))
  const latest = Math.max(survivor.promotedAt ?? 0, loser.promotedAt ?? 0)
  return {
    ...Object.assign({}, ...wins.map((field) => pick(loser, field))),
    tags: [...new Set([...survivor.tags, ...loser.tags])],
    fields: { ...survivor.fields, ...fields },
    promotedAt: latest || null
  }
}
