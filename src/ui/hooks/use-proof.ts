import { useCallback, useEffect, useState } from "react"
import { listPermissions, type PermissionFacts } from "~jobs/privacy/list-permissions"
import { listPlaces, type Places } from "~jobs/privacy/list-places"
import { type AskedSoFar, askedSoFar } from "~platform/asked"
import { browser } from "~platform/browser"

export type { AskedSoFar }

/** What may be done, whom was asked, where bytes lie; looked at again when the page is. */
export interface Proof {
  permissions: PermissionFacts[]
  /** null: nobody yet. */
  asked: AskedSoFar | null
  places: Places
}

export const useProof = (): Proof | undefined => {
  const [proof, setProof] = useState<Proof>()
  const look = useCallback(async () => {
    const [permissions, asked, places] = await Promise.all([
      listPermissions(),
      askedSoFar.get(),
      listPlaces()
    ])
    setProof({ permissions, asked, places })
  }, [])
  useEffect(() => {
    const ended = new AbortController()
    const again = () => void look()
    again()
    askedSoFar.watch(again, ended.signal)
    addEventListener("focus", again, { signal: ended.signal })
    const { onAdded, onRemoved } = browser.permissions
    onAdded.addListener(again)
    onRemoved.addListener(again)
    return () => {
      ended.abort()
      onAdded.removeListener(again)
      onRemoved.removeListener(again)
    }
  }, [look])
  return proof
}
