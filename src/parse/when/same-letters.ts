const simple: Record<string, string> = {
  週: "周",
  點: "点",
  後: "后",
  個: "个",
  兩: "两",
  號: "号",
  禮: "礼",
  鐘: "钟",
  時: "时",
  間: "间",
  內: "内",
  過: "过",
  這: "这",
  節: "节",
  國: "国",
  慶: "庆",
  聖: "圣",
  誕: "诞",
  雙: "双",
  們: "们",
  幾: "几",
  務: "务",
  開: "开",
  從: "从"
}

/** The same line, letter for letter, in the letters that the rules are written in. */
export const sameLetters = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => {
    const letter = text.charAt(at)
    const code = letter.charCodeAt(0)
    if (code === 0x3000 || code === 0xa0) return " "
    if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0)
    return simple[letter] ?? letter
  }).join("")
