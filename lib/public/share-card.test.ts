import { expect, test } from 'vitest';
import { shareCard } from './share-card';

const page = { title: 'Pasar murah', description: 'Besok.' };

test('a page with a picture is shared with it, large', () => {
  const card = shareCard(
    { logoFileId: 'l', shortName: 'Dinas' },
    { ...page, coverFileId: 'c', coverAlt: 'Tenda' },
  );
  expect(card).toEqual({ ...page, picture: { url: '/media/c?w=1280', alt: 'Tenda' }, large: true });
});

test('without one it is shared with the logo, small, and without that with the site’s card', () => {
  expect(shareCard({ logoFileId: 'l', shortName: 'Dinas' }, page)).toMatchObject({
    picture: { url: '/media/l?w=640', alt: 'Dinas' },
    large: false,
  });
  expect(shareCard({ logoFileId: null, shortName: 'Dinas' }, page)).toMatchObject({
    picture: { url: '/kartu.png', width: 1200, height: 630 },
    large: true,
  });
});
