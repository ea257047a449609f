import type { Door, FromPython, ToPython } from "./messages";

/** Milliseconds in which a server that is there hands out a small file, however busy. */
const PATIENCE = 1500;

/** The page's door: one websocket to the server that the page came from, opened again when it falls. */
export class SocketDoor implements Door {
  readonly kind = "page";
  private socket: WebSocket | null = null;
  private closed = false;
  private wait = 250;

  /** `file` is any file of the server: it hands one out while it computes. */
  constructor(private readonly address: string, private readonly file: string) {}

  open(onMessage: (message: FromPython) => void, onLink: (alive: boolean) => void): void {
    const socket = new WebSocket(this.address);
    this.socket = socket;
    socket.onopen = () => {
      this.wait = 250;
      onLink(true);
    };
    socket.onmessage = (event) => onMessage(JSON.parse(event.data as string) as FromPython);
    socket.onclose = () => {
      if (this.closed) return;
      onLink(false);
      setTimeout(() => this.open(onMessage, onLink), this.wait);
      this.wait = Math.min(this.wait * 2, 5000);
    };
  }

  send(message: ToPython): void {
    if (this.socket?.readyState === WebSocket.OPEN) this.socket.send(JSON.stringify(message));
  }

  async isThere(): Promise<boolean> {
    if (this.socket?.readyState !== WebSocket.OPEN) return false;
    try {
      return (await fetch(this.file, { cache: "no-store", signal: AbortSignal.timeout(PATIENCE) })).ok;
    } catch {
      return false;
    }
  }

  close(): void {
    this.closed = true;
    this.socket?.close();
  }
}
