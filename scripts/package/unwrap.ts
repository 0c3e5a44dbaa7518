/**
 * A listing's text as the stores show it, where a line is a paragraph: lines broken for the editor
 * are joined by `joint` ("" in Chinese), those that begin with • and those after an empty one are not.
 */
export const unwrap = (text: string, joint: "" | " "): string =>
  text.replaceAll(/(?<=\S)\n[^\S\n]*(?=[^\s•])/g, joint)
