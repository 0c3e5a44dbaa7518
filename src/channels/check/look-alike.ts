import { shownHost } from "./punycode"

// prettier-ignore
/** Letters of other scripts, and pairs, that are read as these (after Unicode TR 39). */
const LOOKS: Readonly<Record<string, string>> = {
  а: "a", в: "b", с: "c", ԁ: "d", е: "e", ё: "e", һ: "h", і: "i", ї: "i", ј: "j", к: "k", ӏ: "l",
  м: "m", п: "n", о: "o", р: "p", ԛ: "q", ѕ: "s", т: "t", у: "y", ѵ: "v", ԝ: "w", х: "x", ѡ: "w",
  α: "a", β: "b", ε: "e", η: "n", ι: "i", κ: "k", ν: "v", ο: "o", ρ: "p", τ: "t", υ: "u", χ: "x",
  ı: "i", ɡ: "g", ɑ: "a", ø: "o", đ: "d", ł: "l", ħ: "h", "0": "o", "1": "l", "3": "e", "5": "s"
}

/** The page's own host, whichever of a shop's doors it is. */
const bare = (host: string): string => host.replace(/\.$/, "").replace(/^(?:www|m|mobile)\./, "")

const letters = (host: string): string =>
  [...shownHost(host).normalize("NFKD").replace(/\p{M}/gu, "")]
    .map((letter) => LOOKS[letter] ?? letter)
    .join("")

/**
 * What a host looks like at a glance: two that are read alike have the same in one of these. Not in
 * both at once: rn-shop and mshop are not alike.
 */
const glances: readonly ((host: string) => string)[] = [
  (host) => letters(host).replaceAll("rn", "m").replaceAll("vv", "w").replaceAll("i", "l"),
  (host) => letters(host).replace(/[-_]/g, "").replaceAll("i", "l")
]

/** Would somebody take `host` for `own`? Also where the own one only stands in front: `own.evil.example`. */
export const passesFor = (host: string, own: string): boolean => {
  const [there, here] = [bare(host), bare(own)]
  if (there === here || there.endsWith(`.${here}`)) return false
  return glances.some((glance) => {
    const [a, b] = [glance(there), glance(here)]
    return a === b || a.startsWith(`${b}.`) || a.endsWith(`.${b}`)
  })
}

/** The host in plain letters that one with letters of other scripts is read as; null for none. */
export const latinTwin = (host: string): string | null => {
  const twin = [...shownHost(host)]
    .map((it) => (/[a-z0-9]/.test(it) ? it : (LOOKS[it] ?? it)))
    .join("")
  return /^[a-z0-9.-]+$/.test(twin) ? twin : null
}

/** Latin beside Cyrillic or Greek in one label: no language writes so. */
export const mixesScripts = (host: string): boolean =>
  shownHost(host)
    .split(".")
    .some(
      (label) =>
        /\p{Script=Latin}/u.test(label) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(label)
    )
