import { useEffect, useState } from "react"
import { channelUse } from "~jobs/channel-use"

/**
 * How often each channel was used, by its id; undefined until read. Read once: rows that change
 * places under the seller's hand are pressed wrong.
 */
export const useChannelUse = (): ReadonlyMap<string, number> | undefined => {
  const [use, setUse] = useState<ReadonlyMap<string, number>>()
  useEffect(() => {
    let left = false
    void channelUse().then((read) => left || setUse(read))
    return () => void (left = true)
  }, [])
  return use
}
