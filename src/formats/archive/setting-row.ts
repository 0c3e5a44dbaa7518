import * as v from "valibot"
import { settingSchemas } from "~model/settings"

/** Keys of former and present tombstones, 32 bytes each; see `jobs/tombstone`. */
const keys = v.pipe(
  v.instance(Uint8Array),
  v.check((it) => it.length === 32)
)

const schemas: ReadonlyMap<string, v.GenericSchema> = new Map<string, v.GenericSchema>([
  ...Object.entries(settingSchemas),
  ["tombstoneKey", keys],
  ["formerTombstoneKeys", v.pipe(v.array(keys), v.maxLength(100))]
])

/** A setting that there is, with a value of its shape. */
export const SettingRow = v.pipe(
  v.object({ key: v.pipe(v.string(), v.maxLength(60)), value: v.unknown() }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return
    const schema = schemas.get(dataset.value.key)
    if (!schema || !v.is(schema, dataset.value.value)) addIssue({ message: "no such setting" })
  })
)
