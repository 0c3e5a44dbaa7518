import { useEffect, useRef, useState } from "react"
import type { Poster, PosterWish } from "~jobs/poster/make-poster"

interface Asked {
  /** The wish but for its picture, as one text. */
  said: string
  wish: PosterWish
}

/**
 * The poster of a wish. While one is drawn the one before stays; of the wishes that come meanwhile
 * only the last is drawn. @param wish null until all of it is known.
 */
export const usePoster = (wish: PosterWish | null): { poster: Poster | null; late: boolean } => {
  const [made, setMade] = useState<(Asked & { poster: Poster }) | null>(null)
  const next = useRef<Asked | null>(null)
  const busy = useRef(false)
  const { picture = null, ...rest } = wish ?? {}
  const said = wish ? JSON.stringify(rest) : ""
  useEffect(() => {
    if (!wish) return
    next.current = { said, wish }
    const work = async () => {
      busy.current = true
      // Only who makes posters loads what draws them: the panel must stay small.
      const { makePoster } = await import("~jobs/poster/make-poster")
      while (next.current) {
        const now = next.current
        next.current = null
        setMade({ ...now, poster: await makePoster(now.wish) })
      }
      busy.current = false
    }
    if (!busy.current) void work()
    // oxlint-disable-next-line react/exhaustive-deps -- these two are all of the wish
  }, [said, picture])
  const late = made?.said !== said || made.wish.picture !== picture
  return { poster: made?.poster ?? null, late }
}
