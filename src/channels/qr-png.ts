/**
 * A QR code's matrix as a PNG picture, black on white, `scale` pixels a module (1 to 64).
 * For extension pages and the worker: needs OffscreenCanvas.
 */
export const qrToPng = (matrix: readonly (readonly boolean[])[], scale: number): Promise<Blob> => {
  const module = Math.min(64, Math.max(1, Math.round(scale)))
  const side = matrix.length * module
  const canvas = new OffscreenCanvas(side, side)
  const context = canvas.getContext("2d")
  if (!context) return Promise.reject(new Error("no 2d canvas"))
  context.fillStyle = "#fff"
  context.fillRect(0, 0, side, side)
  context.fillStyle = "#000"
  for (const [y, row] of matrix.entries())
    for (const [x, dark] of row.entries())
      if (dark) context.fillRect(x * module, y * module, module, module)
  return canvas.convertToBlob({ type: "image/png" })
}
