import './global-not-found.css';
import type { Metadata } from 'next';
import { brandFont } from './font';

export const metadata: Metadata = { title: 'Halaman tidak ditemukan · Redaksi' };

/** For addresses that no route knows. Stands on its own: no database, no session, no shell. */
export default function GlobalNotFound() {
  return (
    <html lang="id" className={brandFont.variable}>
      <body>
        <main>
          <p className="code">404</p>
          <h1>Halaman tidak ditemukan</h1>
          <p>Alamatnya mungkin salah ketik, atau halamannya sudah dipindahkan.</p>
          <nav aria-label="Pilihan">
            <a href="/">Ke beranda</a>
            <a href="/papan">Ke papan redaksi</a>
          </nav>
        </main>
      </body>
    </html>
  );
}
