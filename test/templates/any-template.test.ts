import fc from "fast-check"
import { expect, test } from "vitest"
import { LONGEST } from "~templates/guard"
import { render } from "~templates/render"

const pieces = fc.constantFrom(
  ..."{{ }} {% %} | . : , ' \" ( .. ) [ ] = == if endif for in endfor assign capture endcapture".split(
    " "
  ),
  ..."ask reply raw endraw customer name constructor __proto__ prototype toString size first 1 9".split(
    " "
  ),
  ..."append times join split money plural date days default map sort where 词 😀 \n".split(" "),
  " "
)
const templates = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.array(pieces, { maxLength: 60 }).map((it) => it.join(" ")),
  fc.array(pieces, { maxLength: 60 }).map((it) => it.join(""))
)

test("no template throws, passes the caps or says anything of the machine", () => {
  fc.assert(
    fc.property(templates, fc.boolean(), (template, gaps) => {
      const data = { customer: { name: "Zhang" } }
      const rendered = render(template, data, { locale: "en", gaps, partials: { name: template } })
      if (!rendered.ok) {
        expect(rendered.why).toMatch(/^(?:syntax|blank|limit|ask)$/)
        return
      }
      expect(rendered.text.length).toBeLessThanOrEqual(LONGEST)
      if (!/native code|\[object|function/.test(template))
        expect(rendered.text).not.toMatch(/native code|\[object|function /)
    }),
    { numRuns: 1500 }
  )
})
