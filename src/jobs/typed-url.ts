/**
 * The page at a typed address; null where it is none, or one whose host may not be asked for: without
 * https, only this computer's own.
 */
export const typedUrl = (address: string): URL | null => {
  const typed = address.trim()
  const text = /^[\w-]+(?:\.[\w-]+)+(?:[:/?#]|$)/u.test(typed) ? `https://${typed}` : typed
  if (!/^https?:\/\/[^\s/]/i.test(text) || !URL.canParse(text)) return null
  const url = new URL(text)
  const safe = url.protocol === "https:" || ["localhost", "127.0.0.1"].includes(url.hostname)
  // A star is a letter to URL and every site to the browser.
  return !safe || url.hostname.includes("*") ? null : url
}
