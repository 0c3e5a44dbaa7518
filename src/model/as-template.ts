/**
 * Somebody's own words as the text of a template: what would be read as a command of the template
 * language stands for itself.
 */
export const asTemplate = (words: string): string =>
  words.replaceAll(/\{\{|\{%/gu, (open) => `{{ "${open}" }}`)
