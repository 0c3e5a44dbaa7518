/** One figure of ours beside one of a peer's. */
export interface Row {
  name: string
  /** Records; 0 where the figure has nothing to do with how many there are. */
  size: number
  /** Null where it was not measured: `note` says why. */
  ours: number | null
  peer: number | null
  /** "" where ours stands alone. */
  peerName: string
  /** ours / peer. */
  ratio: number | null
  unit: string
  /** The greatest ratio that is aimed at; for a figure that stands alone, the greatest figure. */
  goal?: number
  /** The goal is the least, not the greatest: recall. */
  least?: boolean
  note?: string
}

type Extra = Pick<Row, "goal" | "least" | "note">

export const beside = (
  name: string,
  size: number,
  unit: string,
  ours: number | null,
  peerName: string,
  peer: number | null,
  extra: Extra = {}
): Row => {
  const ratio = ours === null || peer === null || peer === 0 ? null : ours / peer
  return { name, size, ours, peer, peerName, ratio, unit, ...extra }
}

export const alone = (
  name: string,
  size: number,
  unit: string,
  ours: number | null,
  extra: Extra = {}
): Row => ({ name, size, ours, peer: null, peerName: "", ratio: null, unit, ...extra })

/** Is what was aimed at reached? Null where nothing was, or it was not measured. */
export const met = ({ goal, least, ratio, ours, peerName }: Row): boolean | null => {
  const got = peerName === "" ? ours : ratio
  if (goal === undefined || got === null || Number.isNaN(got)) return null
  return least ? got >= goal : got <= goal
}
