import { readingsOf } from "~search/pinyin/readings"
import { spellings } from "~search/pinyin/spelling"

const runs = /\p{Script=Han}+/gu

/** "-" for a character that nobody says. */
const say = (character: string): string => readingsOf(character).flatMap(spellings).join("/") || "-"

/**
 * How the Chinese of a title is said, character by character, for whoever holds no table of it:
 * "chong/zhong qing" for 重庆, with two blanks between what stands apart; "" where there is none. All
 * readings are in it, so a surname's is, too.
 */
export const spokenTitle = (title: string): string =>
  Array.from(title.matchAll(runs), ([run]) => Array.from(run, say).join(" ")).join("  ")
