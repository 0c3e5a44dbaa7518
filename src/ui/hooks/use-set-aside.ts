import { useEffect, useState } from "react"
import { type GivenUp, keptOutside, type KeptOutside, setAside } from "~jobs/safety/set-aside"
import { inPrivateWindow } from "~platform/private-window"

export type { GivenUp, KeptOutside }

/** What is left when the database opens no more, and the way to begin anew with it. */
export const useSetAside = (): {
  /** undefined until it was read. */
  kept: KeptOutside | undefined
  giveUp: () => Promise<GivenUp>
  inPrivate: boolean
} => {
  const [kept, setKept] = useState<KeptOutside>()
  useEffect(() => {
    let over = false
    void keptOutside().then((found) => !over && setKept(found))
    return () => {
      over = true
    }
  }, [])
  return { kept, giveUp: setAside, inPrivate: inPrivateWindow() }
}
