/**
 * What stands beside an amount, small letters without marks, and the currencies that it may be,
 * the commonest first. Beyond the signs of `model/parse-money`: what shops write at home.
 */
const SIGNS = `€,euro,eur:EUR $:USD,CAD,AUD,NZD,SGD,HKD,TWD,MXN,ARS,CLP,COP,UYU,DOP,JMD,TTD,BBD,BSD,BZD,FJD
  us$,$us,usd$:USD ca$,c$,cad$,$cad:CAD au$,a$,$aud:AUD nz$:NZD s$,sg$:SGD hk$:HKD nt$,nt,ntd:TWD
  mx$,mex$,$mxn:MXN ar$:ARS clp$,clp:CLP cop$,$cop:COP rd$:DOP mop$:MOP r$:BRL u$s:USD
  £:GBP,EGP ¥:CNY,JPY cn¥,rmb,人民币,人民幣:CNY jp¥,円,税込円,円税込,円(税込):JPY 元:CNY,TWD,HKD
  圓,新台幣,台幣:TWD 港幣:HKD ₩,원:KRW ₹:INR rs:INR,PKR,LKR,NPR,MUR ₽,рублей,рубля:RUB
  руб,р:RUB,BYN бруб,br:BYN ₸,тг,тенге:KZT сум,som:UZS сом:KGS ₾:GEL ₼,azn:AZN ֏,դր:AMD
  ₴,грн:UAH лв:BGN lei,ron:RON,MDL leu:MDL,RON kn:HRK kč,kc:CZK zł,zl:PLN ft:HUF
  kr:SEK,NOK,DKK,ISK chf,fr,sfr:CHF din,дин:RSD ден:MKD km:BAM ₺,tl:TRY ₪,שח,ש״ח:ILS
  ₫,đ,vnđ,d:VND ฿,บาท:THB ₱:PHP rm:MYR rp:IDR s/:PEN bs:BOB ₲,gs:PYG ₡:CRC q:GTQ l:HNL
  ₦:NGN gh₵,₵:GHS ksh:KES r:ZAR ৳,tk:BDT درهم,دإ:AED,MAD رس,ريال:SAR,QAR,OMR دك:KWD دب:BHD
  جم,جنيه:EGP dh,dhs:AED,MAD`

const currenciesOf = new Map(
  SIGNS.split(/\s+/).flatMap((entry) => {
    const [signs = "", currencies = ""] = entry.split(":")
    return signs.split(",").map((sign): [string, string[]] => [sign, currencies.split(",")])
  })
)

/**
 * The currencies that the sign beside an amount may be: `"24.990 kr."` → SEK, NOK, DKK, ISK.
 * Empty where there is no sign, or one not known.
 */
export const currenciesOfSign = (text: string): string[] => {
  const sign = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\p{Nd}\s.,'’`:*\-–—−\p{Cf}]/gu, "")
  return sign.length > 8 ? [] : (currenciesOf.get(sign) ?? [])
}
