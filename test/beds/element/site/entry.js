// @ts-nocheck -- the packages of this page live in the bed, not in the project
/** The shell around Element's components: a log-in that is there already, and the address. */
import "matrix-js-sdk/src/browser-index"

import SdkConfig from "matrix-react-sdk/src/SdkConfig"
import React from "react"
import ReactDOM from "react-dom"

const session = {
  mx_hs_url: location.origin,
  mx_user_id: "@seller:localhost",
  mx_access_token: "of-the-tests",
  mx_has_access_token: "true",
  mx_device_id: "TESTS",
  mx_is_guest: "false"
}
for (const [key, value] of Object.entries(session)) localStorage.setItem(key, value)

SdkConfig.put({
  brand: "Element",
  default_server_config: { "m.homeserver": { base_url: location.origin } },
  validated_server_config: {
    hsUrl: location.origin,
    hsName: "localhost",
    hsNameIsDifferent: false,
    isUrl: "",
    isNameResolvable: true,
    isDefault: true
  }
})

// What follows reads the settings as soon as it is loaded.
const [{ default: BasePlatform }, { default: PlatformPeg }, { setLanguage }, { default: Chat }] =
  await Promise.all([
    import("matrix-react-sdk/src/BasePlatform"),
    import("matrix-react-sdk/src/PlatformPeg"),
    import("matrix-react-sdk/src/languageHandler"),
    import("matrix-react-sdk/src/components/structures/MatrixChat")
  ])

class Platform extends BasePlatform {
  getConfig = async () => undefined
  getDefaultDeviceDisplayName = () => "Tests"
  getHumanReadableName = () => "Tests"
  requestNotificationPermission = async () => "denied"
  getAppVersion = async () => "1"
  reload = () => location.reload()
}
PlatformPeg.set(new Platform())
await setLanguage("en")

let own = ""
const screenNow = () => {
  const [screen = "", query = ""] = location.hash.slice(1).split("?")
  const params = Object.fromEntries(new URLSearchParams(query))
  return { screen: decodeURIComponent(screen).slice(1), params }
}
const onNewScreen = (screen, replaceLast = false) => {
  own = `#/${screen}`
  if (replaceLast) history.replaceState(null, "", own)
  else history.pushState(null, "", own)
}
const props = {
  config: SdkConfig.get(),
  onNewScreen,
  realQueryParams: {},
  startingFragmentQueryParams: {},
  enableGuest: false,
  onTokenLoginCompleted: () => {},
  initialScreenAfterLogin: screenNow(),
  defaultDeviceDisplayName: "Tests"
}
const chat = React.createRef()
ReactDOM.render(
  React.createElement(Chat, { ...props, ref: chat }),
  document.getElementById("matrixchat")
)
addEventListener("hashchange", () => {
  if (decodeURIComponent(location.hash) === own) return
  const { screen, params } = screenNow()
  chat.current.showScreen(screen, params)
})
