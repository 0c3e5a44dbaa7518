/**
 * A day of birth as files write it, "YYYY-MM-DD" or "--MM-DD": 19900520, 1990-05-20T00:00:00Z,
 * 1990/5/20, 1990年5月20日, --0520, 5月20日; 1604 and 0000 stand for no year (Apple, Google). "" for
 * what is no day, and for 3/4/1990, of which nobody knows which is the month.
 */
export const birthdayOf = (text: string): string => {
  const said = text.normalize("NFKC").trim()
  const [, y = "", m = "", d = ""] =
    /^(\d{4})(\d\d)(\d\d)(?:T.*)?$/.exec(said)
    ?? /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[T\s].*)?$/.exec(said)
    ?? /^()(?:--)(\d\d)-?(\d\d)(?:T.*)?$/.exec(said)
    ?? /^()(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]?$/.exec(said)
    ?? backwards(said)
  const known = y && !/^(?:0000|1604)$/.test(y) ? y : ""
  const [month, day] = [Number(m), Number(d)]
  const last = new Date(Date.UTC(Number(known || 2000), month, 0)).getUTCDate()
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= last)) return ""
  return `${known || "-"}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`
}

/** 20.5.1990 has the day first; with slashes only where it can be but one way. */
const backwards = (said: string): string[] => {
  const [, first = "", sign = "", second = "", y = ""] =
    /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(said) ?? []
  if (!y) return []
  if (sign === "." || Number(first) > 12 || first === second) return ["", y, second, first]
  return Number(second) > 12 ? ["", y, first, second] : []
}
