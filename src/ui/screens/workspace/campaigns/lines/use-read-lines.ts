import { useEffect, useMemo, useRef, useState } from "react"
import type { ShareChannel } from "~channels/share/share-channel"
import type { LinkSetup } from "~jobs/draft-links"
import { countLines, type LinkLine, readLinkLines } from "~jobs/read-link-lines"

/**
 * - `reading`: `done` of `all` lines are.
 * - `read`: each is a link, or refused.
 * - `stopped`: by the seller.
 */
export type LinesRead =
  | { state: "none" }
  | { state: "reading"; done: number; all: number }
  | { state: "read"; lines: readonly LinkLine[] }
  | { state: "stopped" }

/** Reads what was pasted without the page standing still, and anew when what they are made with changes. */
export const useReadLines = (
  text: string,
  setup: LinkSetup | null,
  channel: ShareChannel | undefined
): { read: LinesRead; stop: () => void; again: () => void } => {
  const [run, setRun] = useState(0)
  const job = useMemo(
    () =>
      setup && channel && text.trim() !== ""
        ? { text, setup, channel, run, all: countLines(text) }
        : null,
    [text, setup, channel, run]
  )
  const [said, setSaid] = useState<{ job: typeof job; read: LinesRead } | null>(null)
  const ending = useRef<AbortController>(null)
  useEffect(() => {
    if (!job) return undefined
    const ended = new AbortController()
    ending.current = ended
    const isOver = () => ended.signal.aborted
    const tell = (read: LinesRead) => isOver() || setSaid({ job, read })
    const { all } = job
    void readLinkLines(job.text, job.setup, job.channel, isOver, (done) =>
      tell({ state: "reading", done, all })
    ).then((lines) => lines && tell({ state: "read", lines }))
    return () => ended.abort()
  }, [job])
  const known = said?.job === job ? said.read : null
  return {
    read: job ? (known ?? { state: "reading", done: 0, all: job.all }) : { state: "none" },
    stop: () => {
      ending.current?.abort()
      setSaid({ job, read: { state: "stopped" } })
    },
    again: () => setRun((it) => it + 1)
  }
}
