/** Gives the seller a text or bytes as a file, by the browser's own download: no permission, no request. */
export const saveFile = (name: string, content: string | Blob, type = "application/json"): void => {
  const url = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement("a")
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}
