import type { Language } from "~model/language"

export const language: Language = { name: "简体中文", texts: "zh-CN", currency: "CNY" }
