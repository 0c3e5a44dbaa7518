/** Currencies and the countries that pay in them (ISO 4217 and ISO 3166-1, 2026). */
const PAY_IN = `EUR AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK ME XK AD MC SM;
  USD US EC SV PA PR; GBP GB UK; CHF CH LI; CZK CZ; PLN PL; HUF HU; RON RO; MDL MD; DKK DK; SEK SE;
  NOK NO; ISK IS; TRY TR; RSD RS; MKD MK; BAM BA; ALL AL; UAH UA; RUB RU; BYN BY; KZT KZ; UZS UZ;
  KGS KG; GEL GE; AMD AM; AZN AZ; CNY CN; HKD HK; TWD TW; MOP MO; JPY JP; KRW KR; THB TH; VND VN;
  PHP PH; MYR MY; SGD SG; IDR ID; INR IN; PKR PK; LKR LK; NPR NP; BDT BD; ILS IL; AED AE; SAR SA;
  QAR QA; KWD KW; BHD BH; OMR OM; JOD JO; EGP EG; MAD MA; TND TN; DZD DZ; NGN NG; KES KE; GHS GH;
  ZAR ZA; AUD AU; NZD NZ; CAD CA; MXN MX; BRL BR; ARS AR; CLP CL; COP CO; PEN PE; UYU UY; PYG PY;
  BOB BO; CRC CR; DOP DO; GTQ GT; HNL HN; NIO NI; JMD JM; TTD TT; IRR IR; IQD IQ; LBP LB; MNT MN;
  KHR KH; MMK MM; LAK LA; ETB ET; TZS TZ; UGX UG; ZMW ZM; MUR MU; XOF SN CI; XAF CM`

const currencyOf = new Map(
  PAY_IN.split(";")
    .map((it) => it.trim().split(/\s+/))
    .flatMap(([currency = "", ...countries]) =>
      countries.map((country): [string, string] => [country, currency])
    )
)

/** `"TW"` → `"TWD"`; undefined for what is no country known here. */
export const currencyOfCountry = (country: string): string | undefined =>
  currencyOf.get(country.toUpperCase())

/** Languages that one country's shops are written in, unless a page says otherwise. */
const HOMES: Record<string, string> = {
  ja: "JP",
  ko: "KR",
  pl: "PL",
  cs: "CZ",
  hu: "HU",
  ro: "RO",
  da: "DK",
  sv: "SE",
  nb: "NO",
  nn: "NO",
  no: "NO",
  is: "IS",
  tr: "TR",
  th: "TH",
  vi: "VN",
  he: "IL",
  iw: "IL",
  uk: "UA",
  be: "BY",
  kk: "KZ",
  ka: "GE",
  hy: "AM",
  az: "AZ",
  ru: "RU",
  fi: "FI",
  et: "EE",
  lv: "LV",
  lt: "LT",
  sk: "SK",
  sl: "SI",
  bg: "BG",
  el: "GR",
  it: "IT",
  nl: "NL",
  sr: "RS",
  mk: "MK",
  id: "ID",
  ms: "MY",
  fa: "IR",
  zh: "CN"
}

/** `"sv"` → `"SE"`; undefined for a language of many countries. */
export const homeOfLanguage = (language: string): string | undefined =>
  HOMES[language.toLowerCase()]

/** Country code domains that are sold all over the world and say nothing of a country. */
export const WORLD_DOMAINS = new Set("co io me tv ai cc fm ly to gg sh ws st la mn pw".split(" "))
