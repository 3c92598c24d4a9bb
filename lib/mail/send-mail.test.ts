import { afterEach, describe, expect, it } from 'vitest';
import { MailError, sendMail } from './send-mail';
import { type Manner, mailServer, silent, taking } from './testing/mail-server';

const mail = {
  id: '7d0c2f7e-1111-4222-8333-444455556666',
  from: 'Redaksi <redaksi@situs.example>',
  to: 'kasubag@situs.example',
  subject: 'Naskah dikembalikan: “Pasar murah”',
  text: 'Baris satu\nBaris dua: é',
};
const SHORT = { connectMs: 300, wholeMs: 600 };

let server: Awaited<ReturnType<typeof mailServer>> | undefined;
afterEach(() => server?.close());

async function listening(manner: Manner): Promise<string> {
  server = await mailServer(manner);
  return server.url;
}

describe('handing a mail over', () => {
  it('gives the server sender, reader, subject and text', async () => {
    let raw = '';
    const url = await listening(taking((text) => (raw = text)));
    await sendMail(url, mail, SHORT);
    expect(raw).toContain('From: Redaksi <redaksi@situs.example>');
    expect(raw).toContain('To: kasubag@situs.example');
    expect(raw).toContain(`Message-ID: <${mail.id}@situs.example>`);
    expect(raw).toContain('Content-Type: text/plain; charset=utf-8');
  });

  it('ends with a reason at a server that takes the connection and never says a word', async () => {
    const url = await listening(silent);
    const began = Date.now();
    await expect(sendMail(url, mail, SHORT)).rejects.toThrow(MailError);
    expect(Date.now() - began).toBeLessThan(2_000);
  });

  it('ends at a server that greets and then drips', async () => {
    const url = await listening((socket) => {
      socket.write('220 siap\r\n');
      const drip = setInterval(() => socket.write('250-sabar\r\n'), 50);
      socket.on('close', () => clearInterval(drip));
    });
    const began = Date.now();
    await expect(sendMail(url, mail, SHORT)).rejects.toThrow('did not finish within 0.6 s');
    expect(Date.now() - began).toBeLessThan(2_000);
  });

  it('says why a server refused', async () => {
    const url = await listening(taking(() => {}, 'RCPT'));
    await expect(sendMail(url, mail, SHORT)).rejects.toThrow('kotak surat tidak ada');
  });

  it('says that nobody listens', async () => {
    await expect(sendMail('smtp://127.0.0.1:9', mail, SHORT)).rejects.toThrow(MailError);
  });
});
