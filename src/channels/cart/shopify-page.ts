/** A product's page in a Shopify shop, of whatever collection and language. */
export const isProductPage = (page: string): boolean =>
  /\/products\/[^/]+\/?$/.test(new URL(page).pathname)
