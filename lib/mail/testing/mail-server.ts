import { createServer, type Server, type Socket } from 'node:net';

/** What a mail server of a test does with a connection. */
export type Manner = (socket: Socket) => void;

/** Takes the connection and never says a word. */
export const silent: Manner = () => {};

/** Speaks as much SMTP as taking a mail asks; what came is handed to `onMail`. `refuse`: a command it refuses. */
export function taking(onMail: (raw: string) => void, refuse?: string): Manner {
  return (socket) => {
    let body: string | null = null;
    socket.write('220 siap\r\n');
    socket.on('data', (chunk) => {
      const text = chunk.toString();
      if (body !== null) {
        body += text;
        if (!body.endsWith('\r\n.\r\n')) return;
        onMail(body);
        body = null;
        socket.write('250 diterima\r\n');
        return;
      }
      for (const line of text.split('\r\n').filter(Boolean)) {
        if (refuse && line.startsWith(refuse)) socket.write('550 kotak surat tidak ada\r\n');
        else if (line.startsWith('DATA')) {
          body = '';
          socket.write('354 silakan\r\n');
        } else socket.write('250 ok\r\n');
      }
    });
  };
}

/** A mail server on a port of its own whose manner can change while it stands. */
export async function mailServer(manner: Manner) {
  const sockets = new Set<Socket>();
  const state = { manner };
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
    state.manner(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('The mail server does not listen');
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    behave: (next: Manner) => {
      state.manner = next;
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
