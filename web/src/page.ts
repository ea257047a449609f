/** What only the page does: find the server that sent it, read the address, and mount the explorer. */
import { SocketDoor, mount } from "./explorer";

const address = new URL("ws", location.href);
address.protocol = location.protocol === "https:" ? "wss:" : "ws:";
address.search = location.search;
address.hash = "";
mount(document.getElementById("explorer")!, new SocketDoor(address.href, new URL("static/icon.svg", location.href).href), location.hash);
