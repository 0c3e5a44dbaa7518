import type { Frame, Page } from "@playwright/test"

import { frameBox } from "./frame-box"

/** Ways to have a person click on the bar while they see something else. */
const covers: Record<string, string> = {
  "a picture over it": "cover { background: white }",
  "a see-through bait": "cover { background: rgb(255 255 255 / 95%) }",
  "bait words alone": "cover { background: none; font-size: 80px; color: red }",
  "the page nearly gone": "html { opacity: 0.01 !important }",
  "the page blurred": "html { filter: blur(30px) !important }",
  "the page turned dark": "html { filter: brightness(0) !important }",
  "the page blended away": "cover { background: white; mix-blend-mode: difference }",
  "cut to a hole": "html { clip-path: circle(4px at 0 0) !important }",
  masked: "html { mask-image: linear-gradient(transparent, transparent) !important }",
  "blown up": "html { transform: scale(6) !important }",
  shrunk: "html { transform: scale(0.2) !important }",
  turned: "html { transform: rotate(180deg) !important }",
  "moved away": "html { transform: translate(3000px) !important }",
  "a backdrop filter": "cover { backdrop-filter: invert(1) blur(20px) }",
  "a border of bait": "cover { border: 300px solid white; box-sizing: border-box }",
  "a shadow over it": "cover { box-shadow: inset 0 0 0 2000px white }",
  "an outline over it": "cover { outline: 2000px solid white; inset: 50% !important }",
  "a gradient with a hole":
    "cover { background: radial-gradient(circle, transparent 2px, white 3px) }",
  "a popover on top": "cover { background: white } /* popover */",
  "a modal's backdrop": "cover { background: white } /* dialog */"
}

export const coverNames = Object.keys(covers)

/** Lies over our frame without taking its clicks. */
const cover = (page: Page, name: string) =>
  page.evaluate(
    ([css, top]) => {
      const bait = document.createElement("cover")
      bait.id = "hostile-cover"
      bait.textContent = "Win a prize"
      const style = document.createElement("style")
      style.id = "hostile-style"
      style.textContent = `cover { position: fixed !important; inset: 0; z-index: 2147483647; pointer-events: none !important; display: block; margin: 0; width: auto; height: auto; border: 0; padding: 0 } ${css}`
      document.documentElement.append(style, bait)
      if (top) {
        bait.popover = "manual"
        bait.showPopover()
      }
    },
    [covers[name] ?? "", /popover|dialog/.test(covers[name] ?? "")] as const
  )

const uncover = (page: Page) =>
  page.evaluate(() => {
    for (const id of ["hostile-cover", "hostile-style"]) document.getElementById(id)?.remove()
  })

/** Until the browser says that our surface is hidden, by the look that our guard goes by; or 2 s. */
const hidden = (bar: Frame): Promise<boolean> =>
  bar.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        const options = { trackVisibility: true, delay: 100, threshold: [0, 0.9, 1] }
        const observer = new IntersectionObserver((entries) => {
          const last = entries.at(-1)
          const seen = last && Reflect.get(last, "isVisible") && last.intersectionRatio >= 0.9
          if (!seen) end(true)
        }, options)
        const end = (is: boolean) => {
          observer.disconnect()
          resolve(is)
        }
        const surface = document.querySelector("main")
        if (surface) observer.observe(surface)
        setTimeout(() => end(false), 2000)
      })
  )

/** The middle of the bar's first line, in the page's window; null where there is none. */
export const lineOf = async (page: Page, bar: Frame): Promise<{ x: number; y: number } | null> => {
  const [frame, line] = await Promise.all([
    frameBox(page),
    bar.evaluate(() => {
      const it = document.querySelector("[role=option]")?.getBoundingClientRect()
      return it ? { x: it.x + it.width / 2, y: it.y + it.height / 2 } : null
    })
  ])
  return frame && line && { x: frame.x + line.x, y: frame.y + line.y }
}

/**
 * Covers the bar, and clicks where its first line is.
 * @returns whether the browser saw that it was covered; where it did not the click may count.
 */
export const clickThrough = async (page: Page, bar: Frame, name: string): Promise<boolean> => {
  await cover(page, name)
  try {
    const was = await hidden(bar)
    const at = await lineOf(page, bar)
    if (at) await page.mouse.click(at.x, at.y)
    return was
  } finally {
    await uncover(page)
  }
}
