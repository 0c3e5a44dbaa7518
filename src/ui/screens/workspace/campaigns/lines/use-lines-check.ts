import { useEffect, useState } from "react"
import { worstFirst } from "~channels/check/check-link"
import type { Finding } from "~channels/check/finding"
import { inSlices } from "~jobs/in-slices"
import type { Campaign } from "~model/campaign"
import { type Check, useCheck } from "~ui/screens/record/link-check/use-check"
import { promiseOf } from "../make/finding-kinds"
import type { GoodLine } from "./made-lines"

/** `line`: the first that it is true of; null where it is true of all. `more`: how many others. */
export type LinesFinding = Finding & { line: number | null; more: number }

/** Each reason once, and where it was found; ten thousand lines are looked at in slices. */
const checkLines = async (
  lines: readonly GoodLine[],
  check: Check,
  isOver: () => boolean
): Promise<LinesFinding[] | null> => {
  const found = new Map<string, LinesFinding>()
  function* each() {
    for (const { line, pasted, draft } of lines) {
      const { target, channel } = draft
      yield line
      for (const it of check({ target, pasted, channel, forEverybody: true })) {
        const name = `${it.code} ${it.values["key"] ?? ""}`
        const before = found.get(name)
        if (before) before.more += 1
        // Another address would be put right in one line, and not in those that say the same.
        else found.set(name, { ...it, fix: null, line, more: 0 })
      }
    }
  }
  return (await inSlices(each(), isOver)) && [...found.values()]
}

/** What speaks against the links of lines, the worst first: their campaign's coupon, their addresses. */
export const useLinesCheck = (
  lines: readonly GoodLine[],
  campaign: Campaign | null
): LinesFinding[] => {
  const check = useCheck()
  const [found, setFound] = useState<readonly LinesFinding[]>([])
  useEffect(() => {
    const ended = new AbortController()
    const isOver = () => ended.signal.aborted
    void checkLines(lines, check, isOver).then((next) => next && !isOver() && setFound(next))
    return () => ended.abort()
  }, [lines, check])
  const [first] = lines
  const promised = first ? check({ target: first.draft.target, ...promiseOf(campaign) }) : []
  const ofCoupon = promised.filter(({ code }) => code.startsWith("coupon-"))
  return worstFirst([...ofCoupon.map((it) => ({ ...it, line: null, more: 0 })), ...found])
}
