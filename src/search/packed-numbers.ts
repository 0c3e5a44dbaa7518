/**
 * Numbers written in 89 characters of ASCII, so that a table of Han is small in a bundle, where each
 * character beyond ASCII takes six. None of them means anything in a template literal or a string.
 */
export const digits =
  "!#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~"

const valueOf = new Map(Array.from(digits, (digit, value) => [digit, value]))

/**
 * Reads numbers of any size one after another, as `writeNumber` wrote them; line ends are passed over.
 * @param ends How many of the digits end a number: the more, the more numbers take one character.
 */
export const readNumbers = (text: string, ends: number): number[] => {
  const numbers: number[] = []
  let [number, weight] = [0, 1]
  for (const digit of text) {
    const value = valueOf.get(digit)
    if (value === undefined) continue
    number += value * weight
    weight *= digits.length - ends
    if (value >= ends) continue
    numbers.push(number)
    ;[number, weight] = [0, 1]
  }
  return numbers
}

/** Reads a number written so that `readNumbers` reads it back. */
export const writeNumber = (number: number, ends: number): string => {
  let [text, rest] = ["", number]
  for (; rest >= ends; rest = Math.floor((rest - ends) / (digits.length - ends))) {
    text += digits[ends + ((rest - ends) % (digits.length - ends))] ?? ""
  }
  return text + (digits[rest] ?? "")
}
