/** The keys that paste, as this computer names them. */
export const pasteKey = (): string => (navigator.platform.startsWith("Mac") ? "⌘V" : "Ctrl+V")
