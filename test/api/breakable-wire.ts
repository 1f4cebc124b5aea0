/** A TCP wire that can be cut: what a door sees when a server is away. */
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

export class BreakableWire {
  private readonly open = new Set<Socket>();
  private cut = false;

  private constructor(private readonly server: Server) {}

  /** `to`: host:port. */
  static async to(to: string): Promise<BreakableWire> {
    const [host = '127.0.0.1', port] = to.split(':');
    const wire = new BreakableWire(
      createServer((near) => {
        if (wire.cut) return near.destroy();
        const far = connect(Number(port), host);
        for (const socket of [near, far]) {
          wire.open.add(socket);
          socket.on('close', () => wire.open.delete(socket));
          socket.on('error', () => socket.destroy()); // the other end went away, as it is meant to
        }
        near.pipe(far).pipe(near);
      }),
    );
    await new Promise<void>((ready) => wire.server.listen(0, '127.0.0.1', ready));
    return wire;
  }

  get address(): string {
    return `127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }
  break(): void {
    this.cut = true;
    for (const socket of this.open) socket.destroy();
  }
  mend(): void {
    this.cut = false;
  }
  close(): Promise<void> {
    this.break();
    return new Promise((closed) => this.server.close(() => closed()));
  }
}
