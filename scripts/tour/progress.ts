import type { Reporter, TestCase, TestResult } from "@playwright/test/reporter"

/** Prints what the walk itself says, and why it stopped; nothing of the runner. */
export default class Progress implements Reporter {
  printsToStdio(): boolean {
    return true
  }

  onStdOut(chunk: string | Buffer): void {
    process.stdout.write(chunk)
  }

  onTestEnd(_test: TestCase, result: TestResult): void {
    for (const error of result.errors) process.stdout.write(`not seen\n\n${error.message ?? ""}\n`)
  }

  onError(error: { message?: string }): void {
    process.stdout.write(`${error.message ?? ""}\n`)
  }
}
