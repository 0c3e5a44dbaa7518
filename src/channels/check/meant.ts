import { safeTarget } from "~model/safe-target"

/** A host with a dot in it, and what may follow; nothing else beside it. */
const withoutScheme = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(?::\d{1,5})?(?:[/?#]\S*)?$/u

/** An address within words, without the marks that end a sentence or a bracket. */
const withinWords = /https?:\/\/[^\s<>"“”「」『』【】（），。！？；、]+/giu
const endMarks = /[.,;:!?)\]}'’…]+$/u

const isTarget = (text: string): string | null => {
  const target = safeTarget(text)
  return target.ok ? target.url : null
}

/**
 * The address that was meant by a text that `safeTarget` refuses: its `https://` is missing or
 * misspelt, words stand beside it, or a name and password in front of its host. null where nobody
 * can tell.
 */
export const meantTarget = (text: string): string | null => {
  const typed = text.trim()
  // Longer than any address: whole pages are pasted, too, and this runs at every key.
  if (typed.length > 5000) return null
  if (URL.canParse(typed)) {
    const url = new URL(typed)
    if (url.username || url.password) {
      url.username = ""
      url.password = ""
      return isTarget(url.href)
    }
  }
  if (withoutScheme.test(typed)) return isTarget(`https://${typed}`)
  const misspelt = /^(https?)[:：/]+(?=[^/])/i.exec(typed)
  const mended = misspelt?.[1] && isTarget(typed.replace(misspelt[0], `${misspelt[1]}://`))
  if (mended) return mended
  const found = new Set(typed.match(withinWords)?.map((it) => it.replace(endMarks, "")))
  const [only] = found
  return only !== undefined && found.size === 1 ? isTarget(only) : null
}
