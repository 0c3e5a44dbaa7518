import { useEffect } from "react"
import { onCompanionName } from "~jobs/tour/companion-name"

/**
 * Puts the very script into this page that is put into pages of the web, so that it is read and
 * written like one of them. A second copy in one document does nothing.
 */
export const useCompanion = (): void =>
  useEffect(() => {
    const ended = new AbortController()
    const put = (file: string) => {
      ended.abort()
      const script = document.createElement("script")
      script.src = file
      document.head.append(script)
    }
    onCompanionName(put, ended.signal)
    return () => ended.abort()
  }, [])
