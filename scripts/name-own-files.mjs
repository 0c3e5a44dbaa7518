// @ts-check
/**
 * Parcel has a part of the extension load another by an address that is put together as it runs:
 * `import("./"+p("774kH").resolve("4nYGp"))`, and `p("774kH").register(JSON.parse('{"4nYGp":"zh-CN.6de14269.js"}'))`
 * in the same file says which. Whoever reads the build, Mozilla's linter or a person, cannot tell what is
 * loaded. Here the name is put in its place: `import("./zh-CN.6de14269.js")`.
 */

const LISTS = /\.register\(JSON\.parse\('(\{[^']*\})'\)\)/g
const LOADS = /\bimport\("((?:\.\.?\/)+)"\+[\w$]+\("\w+"\)\.resolve\("(\w+)"\)\)/g
const NAME = /^[\w.-]+\.js$/

/**
 * @param {string} text A built script.
 * @returns {string} The same with every file it loads by name. Throws where a name is not known.
 */
export const nameOwnFiles = (text) => {
  /** @type {Map<string, unknown>} */
  const names = new Map()
  for (const [, list = "{}"] of text.matchAll(LISTS))
    for (const [key, name] of Object.entries(JSON.parse(list))) names.set(key, name)
  return text.replace(LOADS, (whole, /** @type {string} */ up, /** @type {string} */ key) => {
    const name = names.get(key)
    if (typeof name !== "string" || !NAME.test(name)) throw new Error(`which file is ${whole}?`)
    return `import("${up}${name}")`
  })
}
