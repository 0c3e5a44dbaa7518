import { limits } from "../limits"
import { checkPerson, type PartFault, type PersonRead } from "./check-person"
import { eachCard } from "./vcard-lines"
import { personOfCard } from "./vcard-person"

/** Does a text begin as a vCard file does? */
export const isVcard = (text: string): boolean =>
  /^\ufeff?\s*BEGIN\s*:\s*VCARD/i.test(text.slice(0, 2000))

/**
 * Every person of a vCard file; `row` is the line that a card begins in. The cards after the cap of
 * `limits.rows` are not read: whoever asks for one more has too many.
 * @param cut The file ends within a sign.
 */
export function* eachCardPerson(text: string, cut = false): Generator<PersonRead> {
  let count = 0
  for (const card of eachCard(text)) {
    count += 1
    if (count > limits.rows + 1) return
    const { row } = card
    const { person, left } = personOfCard(card)
    const at = { row, column: -1 }
    const whole = card.cut || card.crowded
    if (whole || (cut && card.properties.length === 0)) {
      const why = card.crowded ? "too-many" : "cut-off"
      const fault: PartFault = { ...at, part: "card", why, text: "" }
      yield { ok: false, row, name: person.name.slice(0, 300), faults: [fault] }
      continue
    }
    const told = left.map(({ name, text: said }): PartFault => {
      const born = name === "BDAY"
      return {
        ...at,
        part: born ? "birthday" : "card",
        why: born ? "bad-birthday" : "not-kept",
        text: `${born ? "" : name} ${said}`.trim().slice(0, 80)
      }
    })
    yield checkPerson(row, person, () => -1, told)
  }
}
