import type { Chance } from './chance';
import type { Slots } from './grammar';

/** Markets, wards and venues that exist in Kota Malang; the texts set their scenes here. */
const MARKETS = [
  ['Pasar Oro-Oro Dowo', 'Klojen'],
  ['Pasar Blimbing', 'Blimbing'],
  ['Pasar Klojen', 'Klojen'],
  ['Pasar Gadang', 'Sukun'],
  ['Pasar Besar', 'Klojen'],
  ['Pasar Dinoyo', 'Lowokwaru'],
  ['Pasar Bunul', 'Blimbing'],
  ['Pasar Tawangmangu', 'Lowokwaru'],
  ['Pasar Kasin', 'Klojen'],
  ['Pasar Sawojajar', 'Kedungkandang'],
  ['Pasar Madyopuro', 'Kedungkandang'],
  ['Pasar Kebalen', 'Kedungkandang'],
  ['Pasar Kedungkandang', 'Kedungkandang'],
] as const;

const WARDS = [
  ['Tlogomas', 'Lowokwaru'],
  ['Purwantoro', 'Blimbing'],
  ['Bandungrejosari', 'Sukun'],
  ['Sawojajar', 'Kedungkandang'],
  ['Rampal Celaket', 'Klojen'],
  ['Merjosari', 'Lowokwaru'],
  ['Pandanwangi', 'Blimbing'],
  ['Pisangcandi', 'Sukun'],
  ['Buring', 'Kedungkandang'],
  ['Bareng', 'Klojen'],
  ['Mojolangu', 'Lowokwaru'],
  ['Bunulrejo', 'Blimbing'],
  ['Tanjungrejo', 'Sukun'],
  ['Lesanpuro', 'Kedungkandang'],
  ['Kasin', 'Klojen'],
  ['Tunjungsekar', 'Lowokwaru'],
  ['Arjosari', 'Blimbing'],
  ['Karangbesuki', 'Sukun'],
  ['Cemorokandang', 'Kedungkandang'],
  ['Samaan', 'Klojen'],
  ['Polowijen', 'Blimbing'],
  ['Mulyorejo', 'Sukun'],
  ['Arjowinangun', 'Kedungkandang'],
  ['Jatimulyo', 'Lowokwaru'],
  ['Kotalama', 'Kedungkandang'],
  ['Bakalankrajan', 'Sukun'],
] as const;

const HALLS = [
  ['Gedung Malang Creative Center', 'Blimbing'],
  ['aula Diskopindag Kota Malang', 'Kedungkandang'],
  ['Gedung Kartini', 'Klojen'],
  ['Mini Block Office Balai Kota Malang', 'Klojen'],
  ['aula Kantor Kecamatan Lowokwaru', 'Lowokwaru'],
  ['aula Kantor Kecamatan Sukun', 'Sukun'],
] as const;

const OPEN_PLACES = [
  ['Alun-Alun Merdeka', 'Klojen'],
  ['koridor Kayutangan Heritage', 'Klojen'],
  ['Jalan Ijen', 'Klojen'],
  ['Taman Krida Budaya Jawa Timur', 'Lowokwaru'],
  ['halaman Gedung Malang Creative Center', 'Blimbing'],
  ['Lapangan Rampal', 'Blimbing'],
] as const;

export const market = (chance: Chance): Slots => {
  const [pasar, kec] = chance.deal(MARKETS);
  return { pasar, kec };
};

export const ward = (chance: Chance): Slots => {
  const [kelurahan, kec] = chance.deal(WARDS);
  return { kel: `Kelurahan ${kelurahan}`, kec };
};

export const hall = (chance: Chance): Slots => {
  const [gedung, kec] = chance.deal(HALLS);
  return { gedung, kec };
};

export const openPlace = (chance: Chance): Slots => {
  const [lokasi, kec] = chance.deal(OPEN_PLACES);
  return { lokasi, kec };
};
