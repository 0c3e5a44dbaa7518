/** Whether shortcuts are made with ⌘ and ⌥. */
export const isMac = (): boolean => navigator.platform.startsWith("Mac")
