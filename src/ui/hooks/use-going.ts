import { useCallback, useEffect, useRef, useState } from "react"

/** How far a long job is; `all` is 0 while that is not known. */
export interface Progress {
  done: number
  all: number
}

interface Going {
  signal: AbortSignal
  onProgress: (done: number, all: number) => void
}

export interface Run {
  /** null while nothing runs. */
  progress: Progress | null
  /** Runs a job that can be stopped; leaving the page stops it as well. */
  run: <T>(job: (going: Going) => Promise<T>) => Promise<T>
  stop: () => void
}

/** One long job at a time, with its progress and a way to stop it. */
export const useGoing = (): Run => {
  const [progress, setProgress] = useState<Progress | null>(null)
  const ending = useRef(new AbortController())
  const stop = useCallback(() => ending.current.abort(), [])
  useEffect(() => () => stop(), [stop])
  const run = useCallback(async <T>(job: (going: Going) => Promise<T>) => {
    const end = new AbortController()
    ending.current.abort()
    ending.current = end
    setProgress({ done: 0, all: 0 })
    try {
      return await job({
        signal: end.signal,
        onProgress: (done, all) => !end.signal.aborted && setProgress({ done, all })
      })
    } finally {
      if (ending.current === end) setProgress(null)
    }
  }, [])
  return { progress, run, stop }
}
