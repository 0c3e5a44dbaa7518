import { newId } from "~model/row"
import { commit } from "~store/commit"
import { patch } from "~store/write"
import { type Outcome, outcome, Refused } from "./outcome"
import { smallPicture } from "./small-picture"

/**
 * Gives a product another small picture, or none. The bytes of the one before stay: undo brings it
 * back. Needs a page or a worker that can draw.
 */
export const setProductPicture = (productId: string, file: Blob | null): Promise<Outcome> =>
  outcome(async () => {
    const data = file && (await smallPicture(file))
    if (file && !data) throw new Refused("bad-picture")
    return commit(async (db) => {
      const product = await db.products.get(productId)
      if (!product || product.deletedAt !== null) throw new Refused("gone")
      const pictureId = data ? newId() : null
      return {
        act: { kind: "product-edited", name: product.title },
        about: [productId],
        writes: [patch("products", productId, { pictureId })],
        ...(data && pictureId && { blobs: [{ id: pictureId, data }] })
      }
    })
  })
