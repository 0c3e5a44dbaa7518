/** Files of products and replies that are read in and written out. */
export const imports = {}
