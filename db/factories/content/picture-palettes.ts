import type { PaletteName } from './picture-spec';

/** Colours of one light of the day: `a`-`d` are the accents that awnings, clothes and goods take. */
export type Palette = {
  sky: readonly [top: string, bottom: string];
  wall: readonly [top: string, bottom: string];
  sun: string;
  far: string;
  near: string;
  ground: string;
  table: string;
  ink: string;
  cream: string;
  a: string;
  b: string;
  c: string;
  d: string;
  e: string;
};

export const PALETTE_COLOURS: Record<PaletteName, Palette> = {
  pagi: {
    sky: ['#fdebcb', '#f7c795'],
    wall: ['#fbe9d0', '#f3cfa5'],
    sun: '#fff7df',
    far: '#e3a887',
    near: '#b98a72',
    ground: '#e2ad7a',
    table: '#b9754a',
    ink: '#2e3848',
    cream: '#fff6e6',
    a: '#d4553a',
    b: '#2a7273',
    c: '#e9a13b',
    d: '#6d8d4b',
    e: '#8c4a5a',
  },
  senja: {
    sky: ['#f6c08f', '#e67a6b'],
    wall: ['#f8cfab', '#ec9a7f'],
    sun: '#ffe3a6',
    far: '#b85c68',
    near: '#83415a',
    ground: '#a9524f',
    table: '#74384a',
    ink: '#35203d',
    cream: '#fff0dd',
    a: '#c8403a',
    b: '#2c6578',
    c: '#f2c14e',
    d: '#7a9659',
    e: '#6a3d6b',
  },
  kebun: {
    sky: ['#eaf2dc', '#bedab4'],
    wall: ['#eef3df', '#c9ddb9'],
    sun: '#fffbe0',
    far: '#9dc09a',
    near: '#6a9a7c',
    ground: '#93b674',
    table: '#96683f',
    ink: '#1f3a33',
    cream: '#fbf8ea',
    a: '#d65c40',
    b: '#2b6b5a',
    c: '#e8b04a',
    d: '#4d8a47',
    e: '#8a5a78',
  },
  laut: {
    sky: ['#e3f2f1', '#a6d2d8'],
    wall: ['#e6f1ee', '#b7d8d8'],
    sun: '#fffdf0',
    far: '#86b8c2',
    near: '#4f8c9b',
    ground: '#d8c7a0',
    table: '#a8744c',
    ink: '#17374a',
    cream: '#f9faf3',
    a: '#e86a4e',
    b: '#1d6684',
    c: '#f0b548',
    d: '#5b9772',
    e: '#7b5a94',
  },
  tanah: {
    sky: ['#f5e8d5', '#dfbf9a'],
    wall: ['#f1e2cc', '#d9b890'],
    sun: '#fff3d6',
    far: '#c39e7d',
    near: '#94735a',
    ground: '#bf8d60',
    table: '#7a4a30',
    ink: '#38281f',
    cream: '#fbf3e6',
    a: '#b5442d',
    b: '#46655a',
    c: '#d8983a',
    d: '#7a8848',
    e: '#6e4352',
  },
  malam: {
    sky: ['#1d2b55', '#655f93'],
    wall: ['#2f4170', '#4d5a8c'],
    sun: '#fbeec2',
    far: '#46518a',
    near: '#2f3a6b',
    ground: '#29335c',
    table: '#5b4260',
    ink: '#141c38',
    cream: '#fdf2dc',
    a: '#e8684f',
    b: '#35989a',
    c: '#f5c35b',
    d: '#6fa56d',
    e: '#a4689a',
  },
};
