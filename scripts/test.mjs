// @ts-check
/** `npm test`: everything but the shops, on a machine that has Node and nothing else. */
import { FOR_TESTS, setup } from "./setup.mjs"
import { installBeds, npm, playwrightCounts, runSteps, vitestCounts } from "./steps.mjs"

setup({ apt: FOR_TESTS })

const { failed } = await runSteps([
  { heading: "Types", run: npm("types") },
  { heading: "Lint and format", run: npm("lint") },
  {
    heading: "House rules and unit tests",
    run: npm("unit", "--reporter=dot", "--reporter=json", "--outputFile.json=build/unit.json"),
    report: { file: "build/unit.json", count: vitestCounts }
  },
  { heading: "Build for Firefox", run: npm("build:firefox") },
  { heading: "Build", run: npm("build"), vital: true },
  {
    heading: "Beds: real editors and real chats",
    run: installBeds("editors", "converse", "lounge", "element")
  },
  {
    heading: "End to end: the built extension in Chromium",
    run: npm("e2e"),
    report: { file: "build/e2e.json", count: playwrightCounts }
  }
])
process.exitCode = failed === 0 ? 0 : 1
