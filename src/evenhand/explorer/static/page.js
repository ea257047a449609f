import { SocketDoor as e, mount as t, readLink as n } from "./explorer.js";
// src/page.ts
var r = new URL("ws", location.href);
r.protocol = location.protocol === "https:" ? "wss:" : "ws:", r.search = location.search, r.hash = "", t(document.getElementById("explorer"), new e(r.href, new URL("static/icon.svg", location.href).href), n(location.hash));
