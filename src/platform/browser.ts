// The one seam over the browser's extension API: swap the polyfill here and nowhere else.
export { default as browser } from "webextension-polyfill"
export type { Runtime, Tabs, Windows, Menus, Storage } from "webextension-polyfill"
