import type { ReactNode } from "react"
import { safeTarget } from "~model/safe-target"

const near = /^(?:mailto|tel):[^\s\p{Cc}\p{Cf}]{1,400}$/iu

/** Where a link of a note may lead, and what the eye is shown of it; null: nowhere. */
const leadOf = (href: string): { url: string; shown: string } | null => {
  if (near.test(href)) return { url: href, shown: href.slice(href.indexOf(":") + 1) }
  const safe = safeTarget(href)
  return safe.ok ? { url: safe.url, shown: new URL(safe.url).host } : null
}

/** Is this what the link leads to, word for word? */
const says = (words: string, href: string, shown: string): boolean =>
  words === shown
  || ([href, href.replace(/^\w+:(\/\/)?/, "")].includes(words) && href.includes(shown))

/**
 * A link of a note: to the web, a mail box or a telephone, in a page that learns nothing of ours.
 * Words that say something else than where it leads have that beside them. What may lead nowhere
 * is the text it was typed as.
 */
export const MarkdownLink = ({
  href,
  words,
  raw,
  children
}: {
  href: string
  words: string
  raw: string
  children: ReactNode
}) => {
  const lead = leadOf(href)
  if (!lead) return raw
  return (
    <>
      <a
        href={lead.url}
        target="_blank"
        rel="noopener noreferrer"
        className="break-words text-do underline underline-offset-2"
      >
        <bdi>{children}</bdi>
      </a>
      {!says(words, href, lead.shown) && <bdi className="text-xs text-soft"> ({lead.shown})</bdi>}
    </>
  )
}
