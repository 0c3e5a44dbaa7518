import type { BarOpening } from "~bridge/bar-protocol"
import type { Label } from "~model/label"

/** Products and replies as they were last told. */
export interface KeptLabels {
  version: string
  labels: readonly Label[]
}

/** Takes in what an opening tells of products and replies: all, or what changed. @returns all. */
export const keepLabels = (
  kept: KeptLabels,
  { version, whole, labels, gone }: Pick<BarOpening, "version" | "whole" | "labels" | "gone">
): readonly Label[] => {
  kept.version = version
  if (whole) kept.labels = labels
  else if (labels.length > 0 || gone.length > 0) {
    const changed = new Set([...labels.map((it) => it.id), ...gone])
    kept.labels = [...kept.labels.filter((it) => !changed.has(it.id)), ...labels]
  }
  // The very same list where nothing changed: nothing is sorted or folded again.
  return kept.labels
}
