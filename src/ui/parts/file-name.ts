/** A name that every system takes for a file: `title` clipped, then `end` with its dot. */
export const fileName = (title: string, end: string): string => {
  const clean = title
    .replace(/[\p{C}\\/:*?"<>|\s]+/gu, "-")
    // A name that begins with a dot is hidden, one that ends with it is refused.
    .replace(/^[-.]+|[-.]+$/g, "")
  return `${Array.from(clean).slice(0, 60).join("") || "regulars"}${end}`
}
