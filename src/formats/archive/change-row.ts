import * as v from "valibot"
import { Act, type Change, TableName } from "~model/change"
import { Id, Time } from "~model/row"

const Edit = v.object({
  table: TableName,
  key: v.pipe(v.string(), v.maxLength(1000)),
  how: v.picklist(["created", "changed", "removed"]),
  // Values are of all shapes that a field ever had; whoever takes a change back looks at them again.
  fields: v.record(
    v.pipe(v.string(), v.maxLength(200)),
    v.object({ old: v.exactOptional(v.unknown()), new: v.exactOptional(v.unknown()) })
  )
})

/** A row of the log. */
export const ChangeRow: v.GenericSchema<Change> = v.object({
  id: Id,
  at: Time,
  device: v.pipe(v.string(), v.maxLength(100)),
  act: Act,
  contactId: v.pipe(v.string(), v.maxLength(400)),
  about: v.exactOptional(v.array(Id)),
  edits: v.array(Edit),
  undoneBy: v.pipe(v.string(), v.maxLength(400))
})
