import { addLanguage, houseOfWords } from "../../support/made-up-language"
import { writeLanguages } from "../../../scripts/languages/write"

/** The house with two languages more: one that counts in four forms, one from right to left. */
export const root = houseOfWords()
await addLanguage(root, "pl", "Polski")
await addLanguage(root, "ar", "العربية")
await writeLanguages(root)

/** A module of that house in the place of ours. */
export const fromThere = (file: string): Promise<object> => import(`${root}/src/${file}.ts`)
