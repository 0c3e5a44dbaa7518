import { useCallback, useEffect, useState } from "react"
import type { PersonId } from "~jobs/tour/practice-people"
import { reactionOf } from "~jobs/tour/practice-script"
import { type Practice, practiceChat } from "~jobs/tour/tour-state"

/** How long a customer takes to write back, in ms. */
const writing = 900

/** The practice chat and shop: what stands there, and what the seller says in it. */
export const usePractice = () => {
  const [practice, setPractice] = useState<Practice>()
  useEffect(() => {
    const ended = new AbortController()
    const read = () => void practiceChat.get().then((it) => ended.signal.aborted || setPractice(it))
    read()
    practiceChat.watch(read, ended.signal)
    return () => ended.abort()
  }, [])
  const say = useCallback(async (chat: PersonId, text: string) => {
    const before = await practiceChat.get()
    const line = { chat, from: "seller" as const, text: text.slice(0, 4000), at: Date.now() }
    await practiceChat.set({ ...before, said: [...before.said, line] })
  }, [])
  return { practice, say }
}

/** Has a customer answer where it is their turn. @returns whether they are writing now. */
export const useAnswers = (practice: Practice | undefined, chat: PersonId): boolean => {
  const due = practice !== undefined && reactionOf(practice, chat) !== null
  useEffect(() => {
    if (!due) return undefined
    const timer = setTimeout(() => void answer(chat), writing)
    return () => clearTimeout(timer)
  }, [due, chat])
  return due
}

const answer = async (chat: PersonId): Promise<void> => {
  const now = await practiceChat.get()
  const reaction = reactionOf(now, chat)
  if (!reaction) return
  const at = Date.now()
  const visit = reaction.href ? [{ chat, href: reaction.href, at }] : []
  await practiceChat.set({
    said: [...now.said, { chat, from: "customer", text: reaction.answer, at }],
    visits: [...now.visits, ...visit]
  })
}
