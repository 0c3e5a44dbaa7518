const rooms: RegExp[] = [
  /(?:apt|apartment|unit|room|rm|flat|bldg|building|block|blk|tower|floor|house|suite)\.?\s*#?[a-z]?\d{1,5}[a-z]?(?:-\d{1,5})?(?![\d])/giu,
  /(?:[A-Za-z]|\d{1,3}|[一二三四五六七八九十]{1,2})(?:栋|幢|座|号楼|号院|期|区|弄|单元|号(?=\d))(?:\s*-?\s*(?:[A-Za-z]|\d{1,3}|[一二三四五六七八九十]{1,2})(?:栋|幢|座|号楼|期|单元|门|楼|层))*(?:\s*-?\s*[A-Za-z]?\d{2,4})?(?:室|房|户|号(?!楼))?/gu,
  /(?<![\d-])#?[A-Za-z]?\d{1,3}(?:[-–—#]\d{1,4}){1,3}(?:室|房)?(?![\d])/gu,
  /(?<!\d)[A-Z]?\d{3,4}(?:室|房|户)/gu,
  /(?<!\d)\d{1,2}(?:楼|层)(?:[A-Z](?!\p{L}))?/gu,
  /(?<!\d)#\d{3,4}(?!\d)/gu
]

/** What a line holds beside name and goods: phones, prices, times, rooms. Longest forms first. */
const noise: RegExp[] = [
  /(?:电话|手机|tel|phone|尾号|微信)\s*:?\s*[\d\-+ ]{4,20}/giu,
  /(?<!\d)(?:\+?86[- ]?)?1\d{2}[- ]?\d{4}[- ]?\d{4}(?!\d)/gu,
  /(?<!\d)\(?\d{3}\)?[-. ]\d{3,4}[-. ]\d{4}(?!\d)/gu,
  /(?:单价|每[箱盒份斤个件袋])\s*\d+(?:\.\d+)?/gu,
  /(?:共计?|合计|总[共计]|一共|已[付转]款?|付了?|转了?|total|paid|=)\s*:?\s*[¥$€£]?\s*\d+(?:\.\d{1,2})?(?:元|块)?(?!\s*[箱盒份斤个件袋包瓶])/giu,
  /\d+\s*(?:斤|公斤|kg|g|克|个|枚|只|瓶|片)\s*\/\s*[箱盒份袋件包板提]的?/giu,
  /[¥$€£]\s*\d+(?:\.\d{1,2})?(?:\s*\/\s*\p{L}{1,6})?/gu,
  /\d+(?:\.\d{1,2})?\s*(?:元|块钱|rmb|usd|cny|eur|gbp|dollars?)(?:\s*\/\s*\p{L}{1,3}|一[箱盒份斤个件袋])?/giu,
  /@\s*\d+(?:\.\d{1,2})?/gu,
  /(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]m)?/giu,
  /\d{1,2}\s*[ap]m\b/giu,
  /(?:\d{4}[年\-/.])?\d{1,2}[月/]\d{1,2}[日号]?(?!\d)(?![箱盒份斤])/gu,
  /(?:上午|下午|晚上|中午|明天|今晚|后天|早上)?\d{1,2}点(?:半|\d{1,2}分?)?(?:前|后|以后|之后)?/gu,
  ...rooms
]

/**
 * The line without them, each replaced by a bar, which ends a word and is nobody's name.
 */
export const withoutNoise = (text: string): string =>
  noise
    .reduce((rest, form) => rest.replace(form, " | "), text)
    .replace(/\s+/gu, " ")
    .trim()

/** 502 in front of a name or between it and the goods: a room, where a quantity stands too. */
export const bareRoom = /(?:^|(?<=[\s|]))[A-Z]?\d{3,4}(?=$|[\s|,]|\p{Script=Han}{2,})/gu

/** The room that a line names, where nothing else names the buyer; "" for none. */
export const roomIn = (text: string): string => {
  for (const form of rooms) {
    const found = text.match(form)?.[0]
    if (found) return found.trim()
  }
  return /^\s*[A-Z]?\d{3,4}(?=\s)/u.exec(text)?.[0].trim() ?? ""
}
