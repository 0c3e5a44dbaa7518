/** Hosts of one shop: its pages for phones and for computers stand under one name. */
const hostOf = (url: string): string => {
  try {
    return new URL(url).host.replace(/^(?:www|m|mobile|wap|h5|touch)\./, "")
  } catch {
    return ""
  }
}

/** Do two pages stand in one shop, as far as their hosts tell? */
export const sameShop = (a: string, b: string): boolean =>
  hostOf(a) !== "" && hostOf(a) === hostOf(b)

/** What addresses of a shop's pages may begin with. */
export const shopPrefixes = (url: string): string[] => {
  const host = hostOf(url)
  if (!host) return []
  const names = [host, ...["www", "m", "mobile", "wap", "h5", "touch"].map((it) => `${it}.${host}`)]
  return names.flatMap((it) => [`https://${it}/`, `http://${it}/`])
}
