import { latinNames } from "../../parse/pinyin"

/**
 * What the Chinese in a line sounds like, small and without spaces: of each name its pinyin
 * ("zhangsan") and its initials ("zs"), in every usual reading. None where there is no Chinese.
 */
export const soundsOf = (line: string): string[] => latinNames(line)
