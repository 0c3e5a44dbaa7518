import { SHOP_SIGNS } from "~model/shop-signs"
import type { ShopSystem } from "~model/shop-system"

/** What a shop runs on, where its page plainly tells by one of the signs. Undefined rather than guessed. */
export const shopSystemOf = (doc: Document, href: string): ShopSystem | undefined => {
  const said = [...doc.querySelectorAll('meta[name="generator" i]')]
    .slice(0, 20)
    .map((it) => it.getAttribute("content") ?? "")
  const scripts = [...doc.querySelectorAll("script:not([src])")]
    .slice(0, 200)
    .map((it) => it.textContent.slice(0, 20_000))
  return SHOP_SIGNS.find(
    ({ generator, script, body, address }) =>
      said.some((it) => generator?.test(it))
      || scripts.some((it) => script?.test(it))
      || (body && doc.body?.classList.contains(body))
      || address?.test(href)
  )?.system
}
