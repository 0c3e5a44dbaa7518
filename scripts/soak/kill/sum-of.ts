import type { Change } from "~model/change"
import { digest } from "./digest"

/** What a change says: that it was taken back later is not part of it. */
export const sumOf = ({ undoneBy: _later, ...said }: Change): Promise<string> => digest(said)
