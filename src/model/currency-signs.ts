/** Signs of one currency, as people and shops write them. */
const OWN_SIGNS = `
BRL R$|USD US$ US$. U$S U$D|HKD HK$|TWD NT$ NT.|AUD AU$ A$|CAD CA$ C$ CAD$|NZD NZ$|SGD S$ SG$
MXN MX$ Mex$|ARS AR$|CLP CLP$|COP COL$ COP$|UYU $U|DOP RD$|JMD J$|TTD TT$|BOB Bs Bs.|PEN S/ S/.
NIO C$.|PAB B/.|CNY CN¥ RMB 人民币 人民幣 块|JPY JP¥ 円|KRW ₩ 원|EUR € euro euros евро ευρώ 欧元|INR ₹ Rs.
RUB ₽ рублей рубля рубль руб. руб|UAH ₴ грн грн.|KZT ₸ тг тг. тенге|GEL ₾|AMD ֏ դր.|AZN ₼ ман.
UZS сум so'm|KGS сом|BGN лв лв.|RSD din. din дин. дин|MKD ден ден.|BAM KM|VND ₫ đ vnđ|THB ฿ บาท|PHP ₱|MYR RM
IDR Rp Rp.|TRY ₺ TL|ILS ₪ ש"ח ש״ח|PLN zł zl|CZK Kč Kčs|HUF Ft Ft.|RON lei|NGN ₦|GHS ₵ GH₵|KES KSh KSh.
ZAR R.|BDT ৳ Tk|MNT ₮|LAK ₭|KHR ៛|PYG ₲|CRC ₡|CHF Fr. SFr. SFr Fr.- CHF.|SAR ر.س ر.س. ⃁|AED د.إ د.إ.|KWD د.ك د.ك.
BHD د.ب د.ب.|QAR ر.ق ر.ق.|OMR ر.ع. ر.ع|EGP ج.م ج.م. جنيه|JOD د.أ د.ا|MAD د.م. د.م|IQD د.ع|IRR ﷼`

/** Signs of several currencies: which they may be, and which is meant where nothing says. */
const SHARED_SIGNS: [signs: string, currencies: string, usual: string | null][] = [
  ["¥", "CNY JPY", "CNY"],
  ["£", "GBP EGP GIP FKP SHP", "GBP"],
  [
    "$",
    "USD CAD AUD NZD SGD HKD TWD MXN ARS CLP COP UYU DOP BBD BSD BZD JMD TTD FJD BND GYD XCD",
    "USD"
  ],
  ["kr. kr", "SEK NOK DKK ISK", null],
  ["Rs Rs.", "INR PKR LKR NPR MUR SCR", null],
  ["р. р", "RUB BYN", "RUB"],
  ["Br", "BYN ETB", null],
  ["ريال", "SAR QAR OMR YER IRR", null],
  ["درهم", "AED MAD", null],
  ["دينار", "KWD BHD JOD IQD TND LYD DZD", null]
]

/** 元 is the yuan, but in Taiwan, Hong Kong and Macau the dollar: only a hint says so. */
const YUAN: [sign: string, currencies: string[]] = ["元", ["TWD", "HKD", "MOP"]]

export type Sign = {
  sign: string
  /** The first one is meant where no hint chooses; null where none is. */
  usual: string | null
  others: readonly string[]
  /** Another currency than the usual one may be meant, though nothing says so. */
  shared: boolean
}

const own = OWN_SIGNS.trim()
  .split(/[|\n]/)
  .flatMap((line) => {
    const [code = "", ...signs] = line.trim().split(" ")
    return signs.map((sign): Sign => ({ sign, usual: code, others: [], shared: false }))
  })

const shared = SHARED_SIGNS.flatMap(([signs, currencies, usual]) =>
  signs
    .split(" ")
    .map((sign): Sign => ({ sign, usual, others: currencies.split(" "), shared: true }))
)

/** All signs, longest first, so that "R$" is not taken for "$". */
export const SIGNS: readonly Sign[] = [
  ...own,
  ...shared,
  { sign: YUAN[0], usual: "CNY", others: YUAN[1], shared: false }
].sort((a, b) => b.sign.length - a.sign.length)

/** Codes that shops still write for currencies that have another now. */
export const RENAMED_CODES: Record<string, string> = { RUR: "RUB", NTD: "TWD" }
