import { useCallback, useEffect, useState } from "react"
import { type Grant, listGrants } from "~jobs/grant-site"
import { browser } from "~platform/browser"

/** The sites that may be read now; follows the browser, wherever a permission is given or taken. */
export const useGrants = (): { grants: Grant[] | undefined; refresh: () => void } => {
  const [grants, setGrants] = useState<Grant[]>()
  const refresh = useCallback(() => void listGrants().then(setGrants), [])
  useEffect(() => {
    refresh()
    const { onAdded, onRemoved } = browser.permissions
    onAdded.addListener(refresh)
    onRemoved.addListener(refresh)
    return () => {
      onAdded.removeListener(refresh)
      onRemoved.removeListener(refresh)
    }
  }, [refresh])
  return { grants, refresh }
}
