/**
 * Path and query of a product's page in a Shopify shop, of whatever collection and language; null for
 * an address of another kind.
 */
export const productPath = (page: string): string | null => {
  const { pathname, search } = new URL(page)
  return /\/products\/[^/]+\/?$/.test(pathname) ? pathname + search : null
}
