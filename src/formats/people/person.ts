import type { Identity } from "~model/identity"

/** Something said of a person under a name of its own. */
export interface Named {
  name: string
  value: string
}

/**
 * A customer as files say it, flat: what every format is read to and written from. "" and nothing in
 * a list: the file does not say. Nothing in it is checked against the caps of the records yet.
 */
export interface Person {
  /** Id of the record where the file is of our own making; "" for all others. */
  uid: string
  name: string
  group: boolean
  /** As written, the one to use first in front. */
  phones: string[]
  emails: string[]
  /** Whom a parcel is for, where it is not the person. */
  recipient: string
  /** In one text, as it would be written on a parcel; lines parted by \n. */
  address: string
  /** "YYYY-MM-DD", or "--MM-DD" where the year is not told; anything else is refused later. */
  birthday: string
  /** BCP 47. */
  language: string
  /** Of clothes or shoes. */
  size: string
  /** Id or name of a stage of the pipeline. */
  stage: string
  /** Where they came from. */
  source: string
  /** Whether they agreed to be written to; "" where nothing is said. */
  consent: "" | "given" | "stopped"
  tags: string[]
  /** Each becomes a note. */
  notes: string[]
  /** How sites name them. */
  ids: Identity[]
  /** The seller's own fields, by their names, as typed. */
  fields: Named[]
  /** What has no place on a card: the employer, a second address …; it is kept in a note. */
  extra: Named[]
}

/** A person of whom nothing is known. */
export const blankPerson = (): Person => ({
  uid: "",
  name: "",
  group: false,
  phones: [],
  emails: [],
  recipient: "",
  address: "",
  birthday: "",
  language: "",
  size: "",
  stage: "",
  source: "",
  consent: "",
  tags: [],
  notes: [],
  ids: [],
  fields: [],
  extra: []
})
