import { type Language, languages, type Theme, themes } from "./looks"

export interface Options {
  /** Scenes whose name has this pattern in it. */
  only: string
  /** English in light and Chinese in dark, at one width. */
  quick: boolean
  /** Looks for what keeps people out, with axe. */
  axe: boolean
  /** The only width, in CSS px; 0 for each of them. */
  width: number
  /** The only themes, with commas; "" for all. */
  theme: string
  /** The only language; "" for all. */
  language: string
}

export const readOptions = (args: readonly string[]): Options => {
  const valueOf = (name: string) =>
    args.includes(name) ? (args[args.indexOf(name) + 1] ?? "") : ""
  return {
    only: valueOf("--only"),
    quick: args.includes("--quick"),
    axe: !args.includes("--no-axe"),
    width: Number(valueOf("--width")),
    theme: valueOf("--theme"),
    language: valueOf("--language")
  }
}

/** Every pair of language and theme that is wanted. */
export const looksOf = ({ quick, theme, language }: Options): [Language, Theme][] => {
  const every = languages.flatMap((it) => themes.map((theme): [Language, Theme] => [it, theme]))
  const few: [Language, Theme][] = [
    ["en", "light"],
    ["zh-CN", "dark"]
  ]
  return (quick ? few : every).filter(
    (it) => it[0].startsWith(language) && (!theme || theme.split(",").includes(it[1]))
  )
}
