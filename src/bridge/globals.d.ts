// Firefox, and Chrome from 148 on, name the extension API `browser`.
declare var browser: typeof chrome | undefined
