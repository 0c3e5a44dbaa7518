/** Under which the key to the service for short links lies among the secrets. */
export const shortenerKey = "shortener"
