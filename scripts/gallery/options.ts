import { type Language, languages, type Theme, themes } from "./looks"

export interface Options {
  /** Scenes whose name has this in it. */
  only: string
  /** English in light and Chinese in dark, at one width. */
  quick: boolean
  /** Looks for what keeps people out, with axe. */
  axe: boolean
}

export const readOptions = (args: readonly string[]): Options => {
  const at = args.indexOf("--only")
  return {
    only: at < 0 ? "" : (args[at + 1] ?? ""),
    quick: args.includes("--quick"),
    axe: !args.includes("--no-axe")
  }
}

/** Every pair of language and theme that is wanted. */
export const looksOf = ({ quick }: Options): [Language, Theme][] =>
  quick
    ? [
        ["en", "light"],
        ["zh-CN", "dark"]
      ]
    : languages.flatMap((language) => themes.map((theme): [Language, Theme] => [language, theme]))
