import { describe, expect, it } from 'vitest';
import { acceptedType } from './accepted-types';
import { cleanFileName, contentDisposition, extensionOf, keptFileName } from './file-name';

const jpeg = acceptedType('image/jpeg');
const pdf = acceptedType('application/pdf');
if (!jpeg || !pdf) throw new Error('The table lacks JPEG or PDF');

describe('names of files', () => {
  it('a fitting extension stays; another one gets the right one behind it', () => {
    expect(keptFileName('Foto Pasar.JPEG', jpeg)).toBe('Foto Pasar.jpeg');
    expect(keptFileName('foto.exe', jpeg)).toBe('foto.exe.jpg');
    expect(keptFileName('surat', pdf)).toBe('surat.pdf');
  });

  it('folders, control and direction characters fall away', () => {
    expect(cleanFileName('../../etc/passwd')).toBe('passwd');
    expect(cleanFileName('C:\\foto\\a.png')).toBe('a.png');
    expect(cleanFileName('foto\u202egpj.exe')).toBe('fotogpj.exe');
    expect(cleanFileName('a\r\nSet-Cookie: x')).toBe('aSet-Cookie: x');
  });

  it('a name of nothing gets one', () => {
    expect(cleanFileName('')).toBe('berkas');
    expect(cleanFileName('..')).toBe('berkas');
    expect(extensionOf('.htaccess')).toBe('');
  });

  it('a kept name is at most 150 characters long and keeps its extension', () => {
    const name = keptFileName(`${'panjang '.repeat(60)}.pdf`, pdf);
    expect(name.length).toBeLessThanOrEqual(150);
    expect(name.endsWith('.pdf')).toBe(true);
  });

  it('the download header carries the name in ASCII and in UTF-8', () => {
    expect(contentDisposition('attachment', `Laporan "UMKM" (é).pdf`)).toBe(
      `attachment; filename="Laporan _UMKM_ (_).pdf"; filename*=UTF-8''Laporan%20%22UMKM%22%20%28%C3%A9%29.pdf`,
    );
  });
});
