import { useEffect, useState } from "react"

/** The time, in ms, told anew every so often: what was not due comes to be without any change. */
export const useNow = (everyMs = 20_000): number => {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const tick = () => setNow(Date.now())
    const timer = setInterval(tick, everyMs)
    // Hidden pages and sleeping computers tick late.
    document.addEventListener("visibilitychange", tick)
    return () => {
      clearInterval(timer)
      document.removeEventListener("visibilitychange", tick)
    }
  }, [everyMs])
  return now
}
