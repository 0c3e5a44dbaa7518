import { codeParam } from "~model/share-code"

/** The customer's code in an address, or null. */
export const codeIn = (url: string): string | null =>
  URL.canParse(url) ? new URL(url).searchParams.get(codeParam) : null
