/** A line in between, so that whoever waits sees that it goes on. */
const OFTEN = 10_000

/** @returns what to call at each step: it writes the words at most once in ten seconds. */
export const progress = (
  now: () => number = () => performance.now(),
  write: (line: string) => void = (line) => void process.stderr.write(line)
): ((words: string) => void) => {
  let last = now()
  return (words) => {
    if (now() - last < OFTEN) return
    last = now()
    write(`${words}\n`)
  }
}
