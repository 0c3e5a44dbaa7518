import type { Page } from "@playwright/test"

/** As the debugger tells of it: https://chromedevtools.github.io/devtools-protocol/tot/DOM/#type-Node */
interface Node {
  nodeId: number
  nodeName: string
  /** Names and values in turn. */
  attributes?: string[]
  children?: Node[]
  shadowRoots?: Node[]
}

const own = ({ nodeName, attributes = [] }: Node): boolean =>
  nodeName === "IFRAME" && attributes.some((it) => it.includes("/tabs/bar.html"))

const search = (node: Node): Node | null => {
  if (own(node)) return node
  for (const inner of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) {
    const found = search(inner)
    if (found) return found
  }
  return null
}

/**
 * Where our frame stands in the page's window, in px, and whether it is shown; null where there is none.
 * By the browser's debugger alone: Playwright looks at an element by scripts in the page, and these
 * would tell the page's spies of it.
 */
export const frameBox = async (
  page: Page
): Promise<{ x: number; y: number; visible: boolean } | null> => {
  const session = await page.context().newCDPSession(page)
  try {
    const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true })
    const frame = search(root)
    if (!frame) return null
    const style = frame.attributes?.[frame.attributes.indexOf("style") + 1] ?? ""
    const { model } = await session.send("DOM.getBoxModel", { nodeId: frame.nodeId })
    const [x = 0, y = 0] = model.content
    return { x, y, visible: /visibility: ?visible/.test(style) }
  } catch {
    return null
  } finally {
    await session.detach().catch(() => undefined)
  }
}
