import type { Recurrence } from "~model/follow-up"
import type { Locale } from "~model/settings"

/** What a line says of a time. */
export type When =
  | {
      ok: true
      /** In ms. Of a day without a time: when that day is reminded of. */
      at: number
      /** A day was said and no time. */
      allDay: boolean
      every: Recurrence | null
      /** The words that are left: what is to be done. */
      what: string
      /** The words of the time. */
      said: string
    }
  | {
      ok: false
      /**
       * `no-date`: none was found; `past`: it is over; `impossible`: there is no such day or hour;
       * `ambiguous`: two readers would not understand the same.
       */
      why: "no-date" | "past" | "impossible" | "ambiguous"
      /** The words that it is about; "" for none. */
      said: string
    }

export const readWhen = (
  _text: string,
  _now: Date,
  _locale: Locale,
  _options: { dayStartsAt: number }
): When => ({ ok: false, why: "no-date", said: "" })
