import type { privacy } from "../../src/ui/i18n/en/privacy"
import type { Wording } from "../../src/ui/i18n/words"

/** The proof page's words in a language. */
type Words = Wording<typeof privacy>

/**
 * What the proof page says before anything was allowed: the statement is never another one than what
 * the seller can look up. In Markdown.
 * @throws where a permission has no reason
 */
export const privacyStatement = (words: Words, permissions: readonly string[]): string => {
  const reasons = new Map(Object.entries(words.reasons))
  const lines = permissions.map((name) => {
    const why = reasons.get(name)
    if (!why) throw new Error(`No reason is written for the permission ${name}.`)
    return `**${name}**: ${why}`
  })
  const part = (title: string, hint: string, items: readonly string[]) =>
    [`## ${title}`, hint, items.map((it) => `- ${it}`).join("\n")].filter(Boolean).join("\n\n")
  return `${[
    words.cannot.nobody,
    part(words.permissions, "", lines),
    part(words.hosts, words.hostsHint, []),
    part(words.requests, words.requestsHint, [words.noRequests]),
    part(words.places, "", [
      `**${words.database}**: ${words.databaseHow}`,
      `**${words.files}**: ${words.filesHow}`,
      `**${words.local}**: ${words.localHow}`,
      `**${words.session}**: ${words.sessionHow}`
    ]),
    part(words.blind, words.blindHint, Object.values(words.cannot))
  ].join("\n\n")}\n`
}
