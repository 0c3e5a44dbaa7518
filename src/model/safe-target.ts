/**
 * Why a text is not taken for the address of a page.
 * - `not-a-link`: no address, or words beside it.
 * - `unsafe-scheme`: javascript:, data:, file: … anything but http(s).
 * - `has-credentials`: `https://bank.example@evil.example/` reads as another site than it is.
 * - `too-long`: over 4,000 characters.
 */
export type TargetRefusal = "not-a-link" | "unsafe-scheme" | "has-credentials" | "too-long"

/** `punycode`: the host has letters beyond ASCII, which may look like another's; show it so. */
export type SafeTarget =
  { ok: true; url: string; punycode: boolean } | { ok: false; why: TargetRefusal }

const MAX_LENGTH = 4000

/** The only door by which a text becomes the address in a link. Writes it the way browsers do. */
export const safeTarget = (text: string): SafeTarget => {
  const trimmed = text.trim()
  if (trimmed.length > MAX_LENGTH) return { ok: false, why: "too-long" }
  // URL drops line breaks and tabs without a word: "java\nscript:" must not get that far.
  if (/[\s\p{Cc}\p{Cf}]/u.test(trimmed) || !URL.canParse(trimmed))
    return { ok: false, why: "not-a-link" }
  const url = new URL(trimmed)
  if (!/^https?:$/.test(url.protocol)) return { ok: false, why: "unsafe-scheme" }
  if (!/^https?:\/\//i.test(trimmed)) return { ok: false, why: "not-a-link" }
  if (url.username || url.password) return { ok: false, why: "has-credentials" }
  if (url.href.length > MAX_LENGTH) return { ok: false, why: "too-long" }
  const punycode = url.hostname.split(".").some((label) => label.startsWith("xn--"))
  return { ok: true, url: url.href, punycode }
}
