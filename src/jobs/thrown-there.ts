import { writeFailure } from "~store/outdated"

/**
 * What was thrown in a worker, as it can be told to its page: by its name, which says what the seller
 * can do (see `writeFailure`). Of a full disk the name stands in the cause, which is not told.
 */
export const toldOf = (thrown: unknown): { name: string; message: string } => {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown))
  const name = writeFailure(error) === "full" ? "QuotaExceededError" : error.name
  return { name, message: error.message }
}
