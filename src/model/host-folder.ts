/** Is it a folder of a host: "/shop", "/my/links", or "" for the host's own root? */
export const isHostFolder = (text: string): boolean =>
  text.length <= 200 && /^(?:\/[\w.~%-]+){0,5}$/.test(text)

/**
 * The folder of a host that somebody means: typed as one ("shop/", "/shop"), or as an address in it.
 * @returns null for none, or an address of another host.
 */
export const readHostFolder = (typed: string, origin: string): string | null => {
  const text = typed.trim()
  const host = origin.replace(/^.*:\/\//u, "")
  const address = /^[a-z][a-z0-9+.-]*:/iu.test(text)
    ? text
    : `${origin}/${(text.startsWith(`${host}/`) ? text.slice(host.length) : text).replace(/^\/+/u, "")}`
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  const folder = url.pathname.replace(/\/+$/u, "")
  return url.origin === origin && !url.username && isHostFolder(folder) ? folder : null
}
