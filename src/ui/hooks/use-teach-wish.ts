import { useCallback, useEffect, useState } from "react"
import { isWished, watchWishes, wishIsOver } from "~jobs/teach-wish"

/** Whether the seller asked to teach the site of this page again, and what ends that wish. */
export const useTeachWish = (url: string | null): [boolean, () => void] => {
  const [wished, setWished] = useState("")
  const origin = url && /^https?:/u.test(url) ? new URL(url).origin : ""
  useEffect(() => {
    if (!origin) return undefined
    const ended = new AbortController()
    const { signal } = ended
    const say = (it: boolean) => signal.aborted || setWished(it ? origin : "")
    void isWished(origin).then(say)
    // The wish may come from the workspace while this page is already open.
    watchWishes((of, it) => of === origin && say(it), signal)
    return () => ended.abort()
  }, [origin])
  const over = useCallback(() => {
    setWished("")
    void wishIsOver(origin)
  }, [origin])
  return [wished !== "" && wished === origin, over]
}
