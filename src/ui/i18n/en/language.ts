import type { Language } from "~model/language"

export const language: Language = { name: "English", texts: "en", currency: "USD" }
