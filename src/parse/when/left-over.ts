/** Words that join a time to the rest: they go with it. */
const joinsBefore =
  /(?:(?:^|[\s,，、;:.!?])(?:on|at|by|due(?:\s+(?:on|by|at))?|for|come|no\s+later\s+than|before(?=\s*$))\s*|(?:请|要)?(?:在|于|定在|约在|约)\s*|@\s*)$/iu
const joinsAfter = /^\s*(?:之前|以前|前(?!台|面|端|天|往|任|男|妻|夫)|左右|的时候|的)/u

/** Words beside a time that change it into another, or into a stretch of time. */
const turnsBefore =
  /(?:^|[^a-z])(?:after|since|until|till|til|from|past|not|except|between|or|to|through|before|than|around\s+or|week\s+from|weeks\s+from|days?\s+(?:before|after)|only)\s*(?:the\s*)?$|(?:从|自|除了|直到|截至|不是|或者?|至|上一个|差\S{1,3}分?)\s*$/iu
const turnsAfter =
  /^\s*(?:(?:-|–|—|~|～)\s*\d|[\d零一二三四五六七八九十半]+\s*(?:分(?!享|类|期|装|批|开|别|单|包|析|发)|秒|刻)|(?:or|until|till|through|onwards?|to\s+\d|ish\b|['’]s\b|week\b|fortnight\b|ago\b|after\s+next)|(?:之后|以后|过后|后(?!面|台|续|勤|期)|起|开始|或|至|期间|那周|那天|当周|的?后一天|的?第二天|的?前一天|前后|一周|整|多[天个周]))/iu

/** What still looks like a time after one was read: then nobody knows which is meant. */
const looksLikeTime =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:today|tomorrow|tonight|yesterday|noon|midnight|weekend|fortnight|o['’]?clock|weeks?|hours?|minutes?|eod)\b|\d\s*[ap]\.?m\b|\d{1,2}[:：]\d\d(?!\d)|\b(?:january|february|april|june|july|august|september|october|november|december)\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\.?\s+\d|\d\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\b|\b(?:every|ago)\b|\b\d{1,2}\/\d{1,2}\b|今天|明天|后天|昨天|今晚|明晚|(?:周|星期|礼拜)[一二三四五六日天末七八九]|[\d二三四五六七八九十]点(?!\S*折)|\d+月|上午|下午|晚上|凌晨|小时|分钟|个月|每[天周月年]/iu

/** The words joined on both sides of a stretch of the line, taken into it; null: they change it. */
export const withJoins = (
  text: string,
  from: number,
  to: number
): { from: number; to: number } | null => {
  const [head, tail] = [text.slice(0, from), text.slice(to)]
  // "before 5pm" is by then; "before Friday" may be Thursday.
  const clockEnds = /(?:\d\s*[ap]\.?m\.?|:\d\d|noon|eod)$/iu.test(text.slice(from, to))
  const by = clockEnds ? /(?:^|\s)before\s*$/iu.exec(head) : null
  if (!by && turnsBefore.test(head)) return null
  const after = joinsAfter.exec(tail)
  if (!after && turnsAfter.test(tail)) return null
  const before = by ?? joinsBefore.exec(head)
  return { from: before ? before.index : from, to: to + (after?.[0].length ?? 0) }
}

/** A bare number at the edge of a time, "tonight 8", is most often its hour. */
const loneNumber = (head: string, tail: string): boolean =>
  /^\s*(?:at\s*)?\d{1,2}\s*(?:$|[,.;!?，。；])/iu.test(tail)
  || /(?:^|[,.;]\s*)\d{1,2}\s*$/u.test(head)

/** Does something stand in the rest of the line that could be a time as well? */
export const doubtful = (head: string, tail: string): boolean =>
  looksLikeTime.test(head) || looksLikeTime.test(tail) || loneNumber(head, tail)

const edge = /^[\s,，、。.;；:：!！~-]+|[\s,，、;；:：~-]+$/gu

/** The rest of a line in one piece. */
export const tidy = (head: string, tail: string): string => {
  const [left, right] = [head.replace(edge, ""), tail.replace(edge, "")]
  const space = /[\p{Script=Han}]$/u.test(left) && /^[\p{Script=Han}]/u.test(right) ? "" : " "
  return left && right ? `${left}${space}${right}` : left || right
}
