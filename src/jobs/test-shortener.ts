import { askShortener, type NoAnswer } from "./ask-shortener"

/** Asks the connected service whether it is there and takes the key. Makes no link. */
export const testShortener = (
  signal?: AbortSignal
): Promise<{ ok: true } | ({ ok: false } & NoAnswer)> =>
  askShortener(
    ({ service, key }) => service.ping(key),
    (service, answer) => service.readPing(answer),
    signal
  )
