/** Longest side of a product's small picture, in pixels. */
export const smallSide = 160

/** The most bytes one may have. */
export const smallBytes = 20_000
