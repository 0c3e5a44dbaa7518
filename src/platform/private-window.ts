import { browser } from "./browser"

/** Whether this page stands in a private window, where browsers keep little or nothing. */
export const inPrivateWindow = (): boolean => browser.extension.inIncognitoContext === true
