import { finderOf } from "../column-names"

/** What a column of a file of customers may say. */
export const personFields = [
  "name",
  "given",
  "family",
  "middle",
  "phone",
  "email",
  "recipient",
  "address",
  "street",
  "street2",
  "city",
  "region",
  "postcode",
  "country",
  "birthday",
  "language",
  "size",
  "stage",
  "tags",
  "note",
  "source",
  "consent",
  "id",
  "extra"
] as const
export type PersonField = (typeof personFields)[number]

/** The seller's own field, by its id. */
export type OwnField = `own:${string}`

/** For each column of the file what it says; "" for nothing that is kept. */
export type PersonMapping = readonly (PersonField | OwnField | "")[]

/** Several columns may say these; of all others the first counts. */
export const several: readonly string[] = ["phone", "email", "tags", "note", "extra"]

export const personFieldFinder = finderOf(personFields)
