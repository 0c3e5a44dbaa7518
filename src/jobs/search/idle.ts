/** Does some work when nobody has taken it back for a while. @returns what takes it back. */
export type Idle = (work: () => void) => () => void

/** How long nothing may be written before the index is stored, in ms. */
const REST = 5000

export const afterRest: Idle = (work) => {
  const timer = setTimeout(work, REST)
  return () => clearTimeout(timer)
}
