import { fold } from "~model/fold"

/** A column's name as it is compared: case, width, signs and blanks do not count. */
export const headerKey = (name: string): string =>
  fold(name)
    .replace(/[\s_:?*.,()[\]¿'’"/-]+/gu, " ")
    .trim()

/** Finds fields by names of columns: `names` has a line for each field, its names parted by "|". */
export const finderOf =
  <F extends string>(fields: readonly F[]) =>
  (names: Partial<Record<F, string>>) => {
    const known = new Map(
      Object.entries<string | undefined>(names).flatMap(([field, list = ""]) =>
        list.split("|").map((name) => [headerKey(name), field] as const)
      )
    )
    return (header: string): F | "" => {
      const found = known.get(headerKey(header))
      return fields.find((it) => it === found) ?? ""
    }
  }
