/**
 * Puts a picture on the clipboard as PNG, which every chat takes, right after a key or click.
 * @param picture Its bytes, or a data address. @returns false where the browser allows none, or it
 * is no picture.
 */
export const copyPicture = async (picture: Blob | string): Promise<boolean> => {
  try {
    const png = pngOf(picture)
    await navigator.clipboard.write([new ClipboardItem({ "image/png": png })])
    return true
  } catch {
    return false
  }
}

const pngOf = async (picture: Blob | string): Promise<Blob> => {
  const image = new Image()
  const address = typeof picture === "string" ? picture : URL.createObjectURL(picture)
  try {
    image.src = address
    await image.decode()
    const canvas = document.createElement("canvas")
    canvas.width = image.naturalWidth
    canvas.height = image.naturalHeight
    canvas.getContext("2d")?.drawImage(image, 0, 0)
    const png = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"))
    if (!png) throw new Error("no picture")
    return png
  } finally {
    if (typeof picture !== "string") URL.revokeObjectURL(address)
  }
}
