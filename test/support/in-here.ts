/** A command's `main` called in this process: a program of its own takes a second to come up. */
import { format } from "node:util"

/** What it would have ended with, and what it said to standard output and standard error. */
export type Ended = { readonly code: number; readonly out: string; readonly err: string }

export const inHere = async (
  main: (args: readonly string[]) => Promise<number>,
  args: readonly string[]
): Promise<Ended> => {
  const { log, error } = console
  let [out, err] = ["", ""]
  console.log = (...said: unknown[]) => void (out += `${format(...said)}\n`)
  console.error = (...said: unknown[]) => void (err += `${format(...said)}\n`)
  try {
    return { code: await main(args), out, err }
  } finally {
    Object.assign(console, { log, error })
  }
}
