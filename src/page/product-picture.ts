import type { CapturedPicture } from "~model/captured-picture"
import { smallBytes, smallSide } from "~model/small-picture"

/** Smaller ones are icons; longer ones are banners. */
const least = 64
const longest = 3

/**
 * The picture of a product as the page shows it, made small; where the page may not be drawn from,
 * the place where it stands; null for none. Nothing is loaded: only what is there is looked at.
 * @param images Addresses that the page's data gives.
 */
export const productPicture = (
  doc: Document,
  images: readonly string[]
): CapturedPicture | null => {
  const shown = find(doc, images)
  if (!shown) return null
  const data = drawn(shown)
  return data === null ? onScreen(doc, shown) : { data }
}

const find = (doc: Document, images: readonly string[]): HTMLImageElement | null => {
  const named = new Set(images.map(nameOf))
  const fits = [...doc.images].slice(0, 1000).filter((it) => {
    const { naturalWidth: width, naturalHeight: height } = it
    if (!it.complete || Math.min(width, height) < least) return false
    const box = it.getBoundingClientRect()
    return Math.min(box.width, box.height) >= least && it.checkVisibility?.() !== false
  })
  const largest = (these: HTMLImageElement[]) =>
    these.toSorted((a, b) => areaOf(b) - areaOf(a))[0] ?? null
  const own = largest(fits.filter((it) => named.has(nameOf(it.currentSrc || it.src))))
  if (own) return own
  // Unnamed, it is the large one that is seen first; on a page's lower half stand others' goods.
  return largest(
    fits.filter((it) => {
      const { width, height, top } = it.getBoundingClientRect()
      const { innerHeight } = doc.defaultView ?? { innerHeight: 0 }
      const shape = Math.max(width, height) / Math.min(width, height)
      return shape < longest && width >= 160 && top >= -innerHeight && top < innerHeight
    })
  )
}

const areaOf = (it: HTMLImageElement): number => {
  const { width, height } = it.getBoundingClientRect()
  return width * height
}

/** The file's name without its size: shops show another size of it than their data names. */
const nameOf = (address: string): string =>
  (address.split(/[?#]/)[0] ?? "")
    .split("/")
    .slice(-1)
    .join()
    .toLowerCase()
    .replace(/\.(?:jpe?g|png|webp|avif|gif)(?:_.*)?$/, "")
    .replace(/[-_@](?:\d*x\d*|\d{2,4}w?)$/, "")

/** null: the page may not be drawn from (another host's picture taints the canvas). */
const drawn = (picture: HTMLImageElement): string | null => {
  const { naturalWidth, naturalHeight } = picture
  const scale = Math.min(1, smallSide / Math.max(naturalWidth, naturalHeight))
  const canvas = picture.ownerDocument.createElement("canvas")
  canvas.width = Math.max(1, Math.round(naturalWidth * scale))
  canvas.height = Math.max(1, Math.round(naturalHeight * scale))
  const context = canvas.getContext("2d")
  if (!context) return null
  try {
    context.drawImage(picture, 0, 0, canvas.width, canvas.height)
    const tries = [
      canvas.toDataURL("image/webp", 0.8),
      canvas.toDataURL("image/webp", 0.4),
      canvas.toDataURL("image/jpeg", 0.5)
    ]
    return tries.find((it) => it.length * 0.75 <= smallBytes) ?? null
  } catch {
    return null
  }
}

/** Where it is seen whole enough and nothing lies over it. */
const onScreen = (doc: Document, picture: HTMLImageElement): CapturedPicture | null => {
  const view = doc.defaultView
  if (!view) return null
  const { left, top, right, bottom, width, height } = picture.getBoundingClientRect()
  const [x, y] = [Math.max(0, left), Math.max(0, top)]
  const box = {
    x,
    y,
    width: Math.min(right, view.innerWidth) - x,
    height: Math.min(bottom, view.innerHeight) - y
  }
  if (box.width < least || box.height < least) return null
  if (box.width * box.height < 0.6 * width * height) return null
  const over = doc.elementFromPoint(x + box.width / 2, y + box.height / 2)
  // Links and lenses of a gallery stand in the picture's own frame.
  const frame = picture.parentElement?.parentElement ?? picture
  return over && frame.contains(over) ? { box, view: view.innerWidth } : null
}
