// Plasmo's own compressor halves surrogate pairs, so emoji and rare Han characters break.
// This one writes every UTF-16 unit above ASCII as an escape: the shipped JavaScript is plain ASCII.
import { Transform } from "node:stream"
import { StringDecoder } from "node:string_decoder"
import { Compressor } from "@parcel/plugin"

/** @param {string} text */
const escape = (text) =>
  text.replace(/[^\0-\x7f]/g, (unit) => "\\u" + unit.charCodeAt(0).toString(16).padStart(4, "0"))

export default new Compressor({
  async compress({ stream }) {
    const decoder = new StringDecoder("utf8")
    const ascii = new Transform({
      transform: (chunk, _encoding, done) => done(null, escape(decoder.write(chunk))),
      flush: (done) => done(null, escape(decoder.end()))
    })
    return { stream: stream.pipe(ascii) }
  }
})
