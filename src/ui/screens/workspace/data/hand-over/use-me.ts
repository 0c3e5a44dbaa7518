import { fingerprintOf } from "~formats/hand-over/fingerprint"
import { type Colleague, listColleagues } from "~jobs/hand-over/colleagues"
import { cardText, type Me, ownCard } from "~jobs/hand-over/own-card"
import { useLive } from "~ui/hooks/use-live"

export interface Mine {
  me: Me | null
  text: string
  fingerprint: string
}

const none: readonly Colleague[] = []

/** The seller's own card, live; undefined until it is read. */
const useMine = (): Mine | undefined => {
  const me = useLive(() => ownCard())
  // What waits for more than the database may not be a live query.
  const made = useLive(async () => {
    if (!me) return null
    return { text: await cardText(me), fingerprint: await fingerprintOf(me.card) }
  }, [me])
  if (me === undefined) return undefined
  return { me, text: made?.text ?? "", fingerprint: made?.fingerprint ?? "" }
}

/** Who hands over and takes over here: the seller, and the colleagues who are kept. */
export const useSellers = () => ({
  mine: useMine(),
  colleagues: useLive(() => listColleagues()) ?? none
})
