/** What is known of a product: what a page said of it, then and now. */
export const captures = {}
