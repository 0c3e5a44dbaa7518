import type { Grant } from "~jobs/grant-site"
import type { SiteFacts } from "~jobs/list-sites"

/** The origins on which a site may be read: its own hosts, and those the seller named for it. */
export const grantedOf = (
  { id, origins }: Pick<SiteFacts, "id" | "origins">,
  grants: readonly Grant[]
): string[] =>
  grants.flatMap((it) => (it.site === id || origins.includes(it.origin) ? it.origin : []))
