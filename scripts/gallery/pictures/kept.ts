/** The pictures that the tests hold the screens against: `npm run gallery -- --accept` takes them anew. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import path from "node:path"
import { compare, packed } from "./compare"

export const KEPT = "test/gallery/pictures"
/** What was taken instead, and what differs, for people to look at. */
const UNLIKE = "build/gallery-unlike"

/** Set by `--accept`. */
const accepts = () => process.env["REGULARS_ACCEPT"] === "1"

/** @returns what is unlike the kept picture, in words; "" for nothing. */
export const unlikeKept = (name: string, taken: Buffer): string => {
  const file = path.join(KEPT, `${name}.png`)
  if (accepts()) {
    mkdirSync(KEPT, { recursive: true })
    if (!existsSync(file) || compare(readFileSync(file), taken).says)
      writeFileSync(file, packed(taken))
    return ""
  }
  if (!existsSync(file)) return `${file} is not there: npm run gallery -- --accept`
  const { says, shown } = compare(readFileSync(file), taken)
  if (!says) return ""
  mkdirSync(UNLIKE, { recursive: true })
  writeFileSync(path.join(UNLIKE, `${name}.png`), taken)
  if (shown) writeFileSync(path.join(UNLIKE, `${name}-differs.png`), shown)
  return `${file}: ${says}; see ${UNLIKE}/${name}.png. If it is meant: npm run gallery -- --accept`
}
