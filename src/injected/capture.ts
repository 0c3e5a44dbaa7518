import { captureProduct } from "~capture/index"

/** Put into a page on the seller's key or click; reads it once and hands the product over. */
const sendCapture = (): void => {
  const { runtime } = globalThis.browser ?? chrome
  void runtime.sendMessage({
    to: "background",
    verb: "captured",
    result: captureProduct(document, location.href)
  })
}

sendCapture()
