/** Places on a page by the names a screen reader would say, as XPath. */

/** A text box, by the first words of its label. */
export const box = (label: string): string =>
  `//*[@id=//label[starts-with(normalize-space(),"${label}")]/@for or starts-with(@aria-label,"${label}")]`

export const button = (name: string): string =>
  `//button[not(@role) and (normalize-space()="${name}" or @aria-label="${name}")]`

export const tab = (name: string): string =>
  `//*[@role="tab" and starts-with(normalize-space(),"${name}")]`

/** Whatever says just this much somewhere in it, the innermost. */
export const saying = (text: string): string => `//*[text()[contains(.,"${text}")]]`

/** An element by its tag and whole name. */
export const named = (tag: string, name: string): string =>
  `//${tag}[@aria-label="${name}" or @aria-labelledby=//*[normalize-space()="${name}"]/@id]`
