// @ts-check
/** `npm test`: everything but the shops, on a machine that has Node and nothing else. */
import { playwrightCounts, vitestCounts } from "./counts.mjs"
import { FOR_TESTS, setup } from "./setup.mjs"
import { endToEnd, installBeds, npm, runSteps } from "./steps.mjs"

setup({ apt: FOR_TESTS })

const { failed } = await runSteps([
  // Each of these has use for one core and no more; two builds at once would write to one place.
  [
    { heading: "Types", run: npm("types") },
    { heading: "Lint and format", run: npm("lint") },
    { heading: "Build for Firefox", run: npm("build:firefox") }
  ],
  {
    heading: "House rules and unit tests",
    run: npm("unit", "--reporter=dot", "--reporter=json", "--outputFile.json=build/unit.json"),
    report: { file: "build/unit.json", count: vitestCounts }
  },
  [
    { heading: "Build", run: npm("build"), vital: true },
    {
      heading: "Beds: real editors and real chats",
      run: installBeds("editors", "converse", "lounge", "element")
    },
    endToEnd("Mozilla's linter on the build for Firefox", "linter", 1)
  ],
  // Browsers wait much, for a page or a moment that has to pass: it takes a third to fill two cores.
  [
    endToEnd("End to end: the built extension in Chromium, three browsers at once", "together", 3),
    {
      heading: "End to end: the main job in Firefox",
      run: npm("e2e:firefox", "main-job", "files", "restart", "tour"),
      report: { file: "build/firefox.json", count: playwrightCounts }
    }
  ],
  endToEnd("End to end: what needs the machine for itself", "alone", 1)
])
process.exitCode = failed === 0 ? 0 : 1
