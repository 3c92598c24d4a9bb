'use client';

import './global-not-found.css';

/** For a fault in a root layout, as when the database is away. Stands on its own, without fonts and texts to load. */
export default function GlobalError({ retry }: { retry: () => void }) {
  return (
    <html lang="id">
      <body>
        <main>
          <h1>Situs sedang terganggu</h1>
          <p>Halaman ini belum dapat dimuat. Tunggu sebentar, lalu coba lagi.</p>
          <button type="button" onClick={retry}>
            Coba lagi
          </button>
        </main>
      </body>
    </html>
  );
}
