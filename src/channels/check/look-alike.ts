import { shownHost } from "./punycode"

// prettier-ignore
/** Letters of other scripts, and pairs, that are read as these (after Unicode TR 39). */
const LOOKS: Readonly<Record<string, string>> = {
  а: "a", в: "b", с: "c", ԁ: "d", е: "e", ё: "e", һ: "h", і: "i", ї: "i", ј: "j", к: "k", ӏ: "l",
  м: "m", п: "n", о: "o", р: "p", ԛ: "q", ѕ: "s", т: "t", у: "y", ѵ: "v", ԝ: "w", х: "x", ѡ: "w",
  α: "a", β: "b", ε: "e", η: "n", ι: "i", κ: "k", ν: "v", ο: "o", ρ: "p", τ: "t", υ: "u", χ: "x",
  ı: "i", ɡ: "g", ɑ: "a", ø: "o", đ: "d", ł: "l", ħ: "h", "0": "o", "1": "l", "3": "e", "5": "s"
}

/** What a host looks like at a glance: two that are read alike have the same. */
const looksLike = (host: string): string =>
  [...shownHost(host).normalize("NFKD").replace(/\p{M}/gu, "")]
    .map((letter) => LOOKS[letter] ?? letter)
    .join("")
    .replaceAll("rn", "m")
    .replaceAll("vv", "w")
    .replace(/[-_]/g, "")
    .replaceAll("i", "l")

/** Would somebody take `host` for `own`? Also where the own one only stands in front: `own.evil.example`. */
export const passesFor = (host: string, own: string): boolean => {
  const [a, b] = [looksLike(host), looksLike(own)]
  return host !== own && !host.endsWith(`.${own}`) && (a === b || a.startsWith(`${b}.`))
}

/** Latin beside Cyrillic or Greek in one label: no language writes so. */
export const mixesScripts = (host: string): boolean =>
  shownHost(host)
    .split(".")
    .some(
      (label) =>
        /\p{Script=Latin}/u.test(label) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(label)
    )
