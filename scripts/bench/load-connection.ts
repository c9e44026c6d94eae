import { connect, type Socket } from 'node:net';

export type Answer = Readonly<{ status: number; body: Buffer }>;

const headEnd = Buffer.from('\r\n\r\n');
const statusLine = /^HTTP\/1\.1 (\d{3}) /u;
const lengthLine = /\r\ncontent-length: *(\d+)/iu;

/**
 * One keep-alive connection that sends the next request when the answer to the last one is there. It reads no more
 * of HTTP than servers on loopback send, so that asking costs little beside answering.
 */
export class LoadConnection {
  readonly #socket: Socket;
  #chunks: Buffer[] = [];
  #received = 0;
  #needed = 0;
  #status = 0;
  #bodyAt = 0;
  #settle: ((answer: Answer | Error) => void) | null = null;

  constructor(port: number) {
    this.#socket = connect({ port, host: '127.0.0.1', noDelay: true });
    this.#socket.on('data', (chunk) => {
      this.#take(chunk);
    });
    this.#socket.on('error', (error) => this.#settle?.(error));
    this.#socket.on('close', () => this.#settle?.(new Error('the connection was closed')));
  }

  /** Rejects when the connection breaks or the answer has no length. */
  ask(request: string): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#settle = (answer) => {
        this.#settle = null;
        if (answer instanceof Error) reject(answer);
        else resolve(answer);
      };
      this.#socket.write(request);
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #take(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#received += chunk.length;
    if (this.#needed === 0) this.#readHead();
    if (this.#needed === 0 || this.#received < this.#needed) return;
    const body = Buffer.concat(this.#chunks).subarray(this.#bodyAt, this.#needed);
    this.#chunks = [];
    this.#received = 0;
    this.#needed = 0;
    this.#settle?.({ status: this.#status, body });
  }

  #readHead(): void {
    const whole = Buffer.concat(this.#chunks);
    this.#chunks = [whole];
    const end = whole.indexOf(headEnd);
    if (end < 0) return;
    const head = whole.toString('latin1', 0, end);
    const length = lengthLine.exec(head)?.[1];
    if (length === undefined) {
      this.#settle?.(new Error(`an answer without a length: ${head}`));
      return;
    }
    this.#status = Number(statusLine.exec(head)?.[1]);
    this.#bodyAt = end + headEnd.length;
    this.#needed = this.#bodyAt + Number(length);
  }
}
