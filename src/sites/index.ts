import type { SiteAdapter } from "./adapter"
import { converse } from "./converse"
import { siteOf } from "./engine"
import { matchesPattern } from "./rules/match-pattern"
import { shopifyAdmin } from "./shopify-admin"
import { telegramA } from "./telegram-a"
import { telegramK } from "./telegram-k"
import { vendure } from "./vendure"
import { whatsappWeb } from "./whatsapp-web"
import { woocommerce } from "./woocommerce"

/** Every site there is, in the order in which they are tried and shown. */
export const adapters: readonly SiteAdapter[] = [
  whatsappWeb,
  telegramA,
  telegramK,
  converse,
  shopifyAdmin,
  woocommerce,
  vendure
]

export const isSelfHosted = (adapter: SiteAdapter): boolean => adapter.match.length === 0

/**
 * Who might know the page at `url`: the sites whose host it is, then all self-hosted software,
 * whose signature the engine looks for in the page.
 */
export const adaptersFor = (url: string): SiteAdapter[] => [
  ...adapters.filter((it) => it.match.some((pattern) => matchesPattern(pattern, url))),
  ...adapters.filter(isSelfHosted)
]

/** What `identity.site` may be on the page at `url`. */
export const sitesAt = (url: string): string[] => adaptersFor(url).map((it) => siteOf(it, url))
