import { useEffect } from "react"
import { Desk } from "~jobs/people/desk"
import type { SeenOpen, SeenPeople } from "~jobs/people/seen-file"
import { type ReadChosen, useChosenFile } from "../../imports/use-chosen-file"

/** A file of people: what a page shows of it, and who keeps the rest. */
export interface OnDesk {
  desk: Desk
  people: SeenPeople
}

const readChosen: ReadChosen<OnDesk, SeenOpen> = async (file, wanted, { told, signal }) => {
  const desk = new Desk()
  // Answers at once, whatever the worker is at.
  signal.addEventListener("abort", () => desk.close(), { once: true })
  const read = await desk.open(file, wanted, told)
  if (read.ok)
    return { ok: true, value: { file: read.value.file, value: { desk, people: read.value.value } } }
  desk.close()
  return read
}

/** A chosen file of people, kept by a desk of its own for as long as it is looked at. */
export const useImportDesk = () => {
  const chosen = useChosenFile(readChosen)
  const { cancel } = chosen
  // Who leaves while it is written has not stopped it: the desk ends after that.
  useEffect(() => () => cancel(), [cancel])
  return chosen
}
