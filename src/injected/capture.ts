import { tell } from "~bridge/page-end"
import { captureProduct } from "~capture/index"
import { productPicture } from "~page/product-picture"

declare global {
  /** Reads the page once more; in the content scripts' own world, out of the page's sight. */
  var regularsCapture: (() => void) | undefined
}

/** Put into a page on the seller's key or click: reads it and hands the product over. */
const sendCapture = (): void => {
  const result = captureProduct(document, location.href)
  const one = "none" in result || "several" in result ? null : result
  const picture = one && productPicture(document, one.images?.value ?? [])
  void tell("captured", { url: location.href, result, ...(picture && { picture }) })
}

// A built script that is injected a second time into a document does not run again: for another
// look the background calls this instead.
globalThis.regularsCapture = sendCapture
sendCapture()
