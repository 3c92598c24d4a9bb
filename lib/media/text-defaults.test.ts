import { describe, expect, it } from 'vitest';
import { captionWithCredit, withDefaults } from './text-defaults';

const credit = (source: string) => `Foto: ${source}`;
const none = { alt: '', caption: '' };
const offered = { alt: 'Pasar Besar', caption: 'Pasar pagi. Foto: Humas' };

describe('words of a picture chosen from the library', () => {
  it('begin with what the library knows', () => {
    expect(withDefaults(none, none, offered)).toEqual(offered);
  });

  it('never take the place of what the writer said', () => {
    expect(withDefaults({ alt: 'Kios beras', caption: '' }, none, offered)).toEqual({
      alt: 'Kios beras',
      caption: offered.caption,
    });
    expect(withDefaults({ alt: 'Kios', caption: 'Kios beras' }, none, offered)).toEqual({
      alt: 'Kios',
      caption: 'Kios beras',
    });
  });

  it('go with the picture that they belonged to', () => {
    const other = { alt: 'Balai Kota', caption: '' };
    expect(withDefaults(offered, offered, other)).toEqual(other);
  });
});

describe('the caption that is offered', () => {
  it('names whom the picture is from, once', () => {
    expect(captionWithCredit({ alt: '', caption: 'Pasar pagi.', source: 'Humas' }, credit)).toBe(
      'Pasar pagi. Foto: Humas',
    );
    expect(captionWithCredit({ alt: '', caption: 'Pasar pagi (humas).', source: 'Humas' }, credit)).toBe(
      'Pasar pagi (humas).',
    );
    expect(captionWithCredit({ alt: '', caption: '', source: 'Humas' }, credit)).toBe('Foto: Humas');
  });

  it('keeps within the length of a caption', () => {
    const caption = 'a'.repeat(299);
    expect(captionWithCredit({ alt: '', caption, source: 'Humas' }, credit)).toBe(caption);
  });
});
