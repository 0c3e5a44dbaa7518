/**
 * Puts a text on the clipboard, right after a key or click. The older way serves where a frame was
 * not given the newer one. False where the browser allows neither.
 */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyBySelection(text)
  }
}

const copyBySelection = (text: string): boolean => {
  const had = document.activeElement
  const box = document.createElement("textarea")
  box.value = text
  box.className = "sr-only"
  document.body.append(box)
  box.select()
  try {
    return document.execCommand("copy")
  } catch {
    return false
  } finally {
    box.remove()
    if (had instanceof HTMLElement) had.focus()
  }
}
