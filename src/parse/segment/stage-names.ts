import { builtInStages } from "~model/built-in-stages"
import { fold } from "~model/fold"
import { own } from "./own"

/** All names that a stage goes by, folded. */
export const namesOfStage = ({ id, name }: { id: string; name: string }): string[] =>
  name ? [fold(name)] : (own(builtInStages, id) ?? [id]).map(fold)
