/**
 * `npm run playground [-- <port>]`: every site on its saved pages, in a browser: the page in a frame
 * without scripts, what is read outlined, the reading as JSON and whether it is as the page's file
 * says. A saved file shows at once. Without a display it prints its address. Ctrl+C ends it.
 *
 * Exit code: 2 wrong arguments, or the port is taken.
 */
import { launchChromium } from "../../scripts/recognise"
import { startPlayground } from "./server"

const PORT = 4711

const openWindow = async (address: string): Promise<void> => {
  const browser = await launchChromium(true).catch(() => null)
  const context = await browser?.newContext({ viewport: null })
  await (await context?.newPage())?.goto(address)
  browser?.once("disconnected", () => process.exit(0))
}

/** Runs the command; comes back only where it could not start. */
export const main = async (args: readonly string[]): Promise<number> => {
  const [given = String(PORT), ...more] = args
  const port = Number(given)
  if (more.length > 0 || !Number.isInteger(port) || port < 0 || port > 65_535) {
    console.error("Use: npm run playground [-- <port>]")
    return 2
  }
  const started = await startPlayground(port).catch((error: unknown) => String(error))
  if (typeof started === "string") {
    console.error(`It could not start at port ${port}: ${started}`)
    return 2
  }
  console.log(`The playground is at ${started.address}\nCtrl+C ends it.`)
  const display = process.env["DISPLAY"] || process.env["WAYLAND_DISPLAY"]
  if (display || process.platform !== "linux") await openWindow(started.address)
  await new Promise<void>((resolve) => process.once("SIGINT", resolve))
  await started.stop()
  return 0
}
