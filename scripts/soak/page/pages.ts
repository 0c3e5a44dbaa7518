import { byKind } from "./by-kind"
import { type Fixture, fixtures } from "../../../test/sites/fixtures"

/**
 * One page of each site, the one with most to lose: somebody is read on it, in a chat if the site has
 * any. @param only A site's id; "" for all.
 */
export const besiegedPages = (only = ""): Fixture[] => {
  const worth = ({ expect }: Fixture) =>
    expect.seen ? (expect.sighting.surface === "chat" ? 2 : 1) : 0
  return Array.from(
    byKind(
      fixtures.filter(({ site }) => !only || only.split(",").includes(site)),
      ({ site }) => site
    ).values()
  ).flatMap((pages) => pages.toSorted((a, b) => worth(b) - worth(a)).slice(0, 1))
}
