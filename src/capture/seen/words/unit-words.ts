const UNITS =
  "kg|kgs|kilo(?:gramm?)?|g|gr|gram|mg|dag|lb|lbs|oz|l|lt|ltr|lit(?:er|re)s?|cl|dl|ml|m|m2|m²|mq|qm|m3|m³|cm|mm|rm|bm|lm|mb|ft|ft²|sq\\.?\\s?ft|yd|sqm|кг|г|гр|л|мл|м|м2|м²|пог\\.?\\s?м|公斤|千克|克|斤|升|毫升|米|坪|キロ|リットル"

const PIECES =
  "pcs?|piece|pieces|item|each|ea|unit|units|st|stk|stck|stück|szt|ks|kus|kom|kos|tk|gab|vnt|db|buc|бр|шт|штука|штуку|個|个|件|包|罐|盒|組|入|片|瓶|支|枚|本|袋|粒|顆|双|雙|세트|개|wash|dose|use|tab(?:let)?|capsule|sheet|roll"

/** After an amount: it is for a weight, a length or a volume ("/ kg", "pro 100 ml", "за 1 л"). */
export const PER_MEASURE = new RegExp(
  `^\\s?\\)?\\s?(?:/|per|pro|je|par|por|al|za|за|per|på|pr\\.?|à|a|每|毎|=)\\s?\\(?(?:\\d{1,4}(?:[.,]\\d+)?\\s?)?(?:${UNITS})(?![\\p{L}\\p{Nd}])`,
  "iu"
)

/** Before an amount: "1 kg = ", "100 g:", "Grundpreis", "每100g". */
export const MEASURE_BEFORE = new RegExp(
  `(?:(?:\\d{1,4}\\s?(?:${UNITS})|unit price|grundpreis|price per|prix au|prix à l|jednotkov[aá]|jednostkow[ay]|jämförpris|jmf|enhetspris|kilopris|literpris|vertailuhinta|eenheidsprijs|precio por|単価)\\s?(?:=|:)?\\s?\\(?)$`,
  "iu"
)

/** After an amount: it is for one of several ("за шт", "/ szt.", "/個"): often what is paid. */
export const PER_PIECE = new RegExp(
  `^\\s?\\)?\\s?(?:/|per|pro|je|par|por|za|за|à|每)\\s?\\(?(?:1\\s?)?(?:${PIECES})\\.?(?![\\p{L}])`,
  "iu"
)
