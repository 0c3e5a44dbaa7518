import type { TFunction } from "i18next"
import type { AskedSoFar } from "~ui/hooks/use-proof"
import type { SaidGrant } from "./said-grants"
import type { SaidPlace } from "./said-places"

/** What the page says, as lines. */
export interface SaidProof {
  permissions: { name: string; why: string; when: string }[]
  grants: SaidGrant[]
  asked: string[]
  places: SaidPlace[]
}

/** Whom was asked, one line each; that it was nobody is a line too. */
export const sayAsked = (
  asked: AskedSoFar | null,
  t: TFunction,
  day: (at: number) => string
): string[] => {
  const origins = Object.entries(asked?.origins ?? {})
  if (!asked || origins.length === 0) return [t("privacy.noRequests")]
  return [
    ...origins
      .toSorted(([, a], [, b]) => b.times - a.times)
      .map(([origin, { times, last }]) => {
        const often = t("privacy.asked", { count: times, date: day(last) })
        return `${origin}: ${often}`
      }),
    t("privacy.countedSince", { date: day(asked.since) })
  ]
}

/** All of the page as plain text, to be kept or shown to somebody. */
export const proofText = (said: SaidProof, t: TFunction): string => {
  const cannot = Object.values(t("privacy.cannot", { returnObjects: true }))
  const part = (title: string, lines: readonly string[]) => [title, ...lines.map((it) => `- ${it}`)]
  return [
    part(
      t("privacy.permissions"),
      said.permissions.map(({ name, when, why }) => `${name} (${when}): ${why}`)
    ),
    part(
      t("privacy.hosts"),
      said.grants.length > 0
        ? said.grants.map(({ host, since, why }) => `${host}: ${since}, ${why}`)
        : [t("privacy.noHosts")]
    ),
    part(t("privacy.requests"), said.asked),
    ...said.places.map(({ title, how, size, lines, rest }) =>
      part([title, size].filter(Boolean).join(": "), [
        ...lines.map((it) => `${it.name}: ${it.count}, ${it.size}`),
        ...(rest ? [rest] : []),
        how
      ])
    ),
    part(t("privacy.blind"), cannot)
  ]
    .map((lines) => lines.join("\n"))
    .join("\n\n")
}
