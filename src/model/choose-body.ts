import type { Body } from "./snippet"

/** Language and script, the script as most write it: "zh-TW" is "zh-Hant", "zh" is "zh-Hans". */
const scriptOf = (tag: string): string => {
  try {
    const { language, script } = new Intl.Locale(tag).maximize()
    return `${language}-${script ?? ""}`
  } catch {
    return ""
  }
}

const languageOf = (tag: string): string => tag.toLowerCase().split("-", 1)[0] ?? ""

/** The body in a language: the very same tag, else the same script, else the same language. */
export const bodyIn = <B extends Pick<Body, "language">>(
  bodies: readonly B[],
  language: string
): B | undefined => {
  if (!language) return undefined
  const wanted = language.toLowerCase()
  const script = scriptOf(language)
  const spoken = bodies.filter((it) => languageOf(it.language) === languageOf(language))
  return (
    spoken.find((it) => it.language.toLowerCase() === wanted)
    ?? spoken.find((it) => script !== "" && scriptOf(it.language) === script)
    ?? spoken[0]
  )
}

/**
 * What a customer is told: the body in their language, else the one for whoever has no other, else
 * the first.
 * @param language BCP 47; "" where unknown.
 */
export const chooseBody = <B extends Pick<Body, "language">>(
  bodies: readonly B[],
  language: string
): B | undefined => bodyIn(bodies, language) ?? bodies.find((it) => it.language === "") ?? bodies[0]
