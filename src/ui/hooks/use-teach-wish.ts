import { useCallback, useEffect, useState } from "react"
import { isWished, wishIsOver } from "~jobs/teach-wish"

/** Whether the seller asked to teach the site of this page again, and what ends that wish. */
export const useTeachWish = (url: string | null): [boolean, () => void] => {
  const [wished, setWished] = useState("")
  const origin = url && /^https?:/u.test(url) ? new URL(url).origin : ""
  useEffect(() => {
    let gone = false
    if (origin) void isWished(origin).then((it) => gone || setWished(it ? origin : ""))
    return () => void (gone = true)
  }, [origin])
  const over = useCallback(() => {
    setWished("")
    void wishIsOver(origin)
  }, [origin])
  return [wished !== "" && wished === origin, over]
}
