import type { Plan } from "../harness/plan"
import type { Row } from "../harness/row"
export const pageRows = async ({ say }: Plan): Promise<Row[]> => {
  say("pages")
  return []
}
