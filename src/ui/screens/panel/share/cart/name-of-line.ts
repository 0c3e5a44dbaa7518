import type { CartPick } from "~jobs/draft-cart"

/** "Apples (5 kg)": product and variant. */
export const nameOfLine = ({ product, variant }: CartPick): string =>
  variant ? `${product.title} (${variant.name})` : product.title
