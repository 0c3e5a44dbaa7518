import { setRenderer } from "~templates/renderer"

// There are no workers where the unit tests run: they render here and now.
setRenderer({
  render: async ({ template, data, given }) => {
    const { render } = await import("~templates/render")
    return render(template, data, given)
  },
  warm: () => undefined
})
