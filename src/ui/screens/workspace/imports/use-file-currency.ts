import { useState } from "react"
import { isCurrency } from "~model/currency"

/** In which currency a file's amounts are that have no sign, as the seller types it. */
export interface FileCurrency {
  typed: string
  type: (text: string) => void
  known: boolean
  /** ISO 4217; the seller's usual one until what is typed is known. */
  currency: string
}

/** @param stated What the shop's system writes, where that is known. Both ISO 4217. */
export const useFileCurrency = (usual: string, stated = usual): FileCurrency => {
  const [typed, type] = useState(stated)
  const asked = typed.trim().toUpperCase()
  const known = isCurrency(asked)
  return { typed, type, known, currency: known ? asked : usual }
}
