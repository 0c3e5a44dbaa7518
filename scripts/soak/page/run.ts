/** The soak's browser: `npm run soak:page` starts it and reads what it leaves. */
import { writeFileSync } from "node:fs"

import { test } from "@playwright/test"

import { startSeller } from "../../../test/support/seller"
import { besiegedPages } from "./pages"
import { besiege, bundleHostile, type Siege } from "./siege"

test("pages under siege", async () => {
  const { cycles, only, left } = JSON.parse(process.env["REGULARS_SOAK"] ?? "{}")
  const script = await bundleHostile()
  const sieges: Siege[] = []
  const broken: string[] = []
  for (let cycle = 0; cycle < cycles; cycle++) {
    const seller = await startSeller(["https://*/*", "http://*/*"])
    try {
      for (const fixture of besiegedPages(only)) {
        const done = await besiege(seller, fixture, script).catch((error: unknown) => {
          broken.push(`${fixture.site}/${fixture.page}: ${String(error)}`)
          return null
        })
        if (!done) continue
        sieges.push(done)
        const { site, bar, attacks, heard, leaks, acts, control, seconds } = done
        process.stdout.write(
          `${site}: ${attacks} attacks, ${heard} heard, bar ${bar}, ${leaks.length} leaks, ${acts.length} acts, control ${control}, ${seconds} s\n`
        )
        writeFileSync(left, JSON.stringify({ sieges, broken }, null, 1))
      }
    } finally {
      await seller.close()
    }
  }
  writeFileSync(left, JSON.stringify({ sieges, broken }, null, 1))
})
