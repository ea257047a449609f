import { SocketDoor as e, mount as t } from "./explorer.js";
// src/page.ts
var n = new URL("ws", location.href);
n.protocol = location.protocol === "https:" ? "wss:" : "ws:", n.search = location.search, n.hash = "", t(document.getElementById("explorer"), new e(n.href, new URL("static/icon.svg", location.href).href), location.hash);
