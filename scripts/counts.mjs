// @ts-check
/** What the reports of the test runners say: how many passed, how many failed, and which. */

/** @typedef {{ passed: number, failed: number, failedTests: string[] }} Counted */

/**
 * Of Vitest's JSON reporter.
 * @param {any} report
 * @returns {Counted}
 */
export function vitestCounts({ numPassedTests, numFailedTests, testResults = [] }) {
  const failedTests = testResults.flatMap((/** @type {any} */ file) =>
    file.assertionResults
      .filter((/** @type {any} */ it) => it.status === "failed")
      .map((/** @type {any} */ it) => `${file.name}: ${it.fullName}`)
  )
  return { passed: Number(numPassedTests), failed: Number(numFailedTests), failedTests }
}

/**
 * Of Playwright's JSON reporter. A test that passed only on the second try has passed, and is named by
 * Playwright as flaky: it hides a race, in the test or in what it tests.
 * @param {any} report
 * @returns {Counted}
 */
export function playwrightCounts({ stats: { expected, unexpected, flaky }, suites = [] }) {
  return {
    passed: Number(expected) + Number(flaky),
    failed: Number(unexpected),
    failedTests: suites.flatMap(failedIn)
  }
}

/**
 * @param {any} suite
 * @returns {string[]}
 */
function failedIn({ specs = [], suites = [] }) {
  const failed = specs.filter((/** @type {any} */ { tests }) =>
    tests.some((/** @type {any} */ it) => it.status === "unexpected")
  )
  const named = failed.map((/** @type {any} */ it) => `${it.file}:${it.line}: ${it.title}`)
  return [...named, ...suites.flatMap(failedIn)]
}
