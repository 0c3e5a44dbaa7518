// @ts-nocheck -- the packages of this page live in the bed, not in the project
import "./dist/converse.min.js"

/** Logs in as the seller; nothing is asked of any host but the one that served this page. */
window.converse.initialize({
  view_mode: "fullscreen",
  theme: "classic",
  i18n: "en",
  authentication: "login",
  auto_login: true,
  auto_reconnect: true,
  jid: "seller@localhost",
  password: "seller",
  websocket_url: `ws://${location.host}/xmpp-websocket`,
  discover_connection_methods: false,
  assets_path: "/dist/",
  sounds_path: "/dist/sounds/",
  blacklisted_plugins: ["converse-omemo"],
  clear_cache_on_logout: false,
  play_sounds: false,
  show_desktop_notifications: "never",
  allow_registration: false,
  fetch_url_headers: false,
  render_media: false,
  auto_away: 0,
  muc_domain: "localhost",
  archived_messages_page_size: 50,
  loglevel: "warn"
})
