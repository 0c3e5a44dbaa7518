/** A reading as people type it, ü in three ways: "lv" is typed lv, lu and lyu. */
export const spellings = (reading: string): readonly string[] =>
  /[ln]v/.test(reading) ? ["v", "u", "yu"].map((it) => reading.replace("v", it)) : [reading]
