import { describe, expect, it, test } from 'vitest';
import { cleanIdentity, officeFaults, oneLine } from './office-faults';
import { sampleIdentity } from './sample-identity';

const faultsOf = (change: Parameters<typeof sampleIdentity>[0]) =>
  officeFaults(cleanIdentity(sampleIdentity(change))).map(({ code, field }) => [field, code]);

const account = { channel: 'instagram', name: '@dinas', url: 'https://www.instagram.com/dinas' };

describe('a line of text', () => {
  it('loses NUL, line breaks, direction marks and spaces too many, and nothing else', () => {
    expect(oneLine('  Dinas\u0000 \u202eKoperasi\n\tdan   UMKM ')).toBe('Dinas Koperasi dan UMKM');
    expect(oneLine('<b>“Dinas” & دائرة</b>')).toBe('<b>“Dinas” & دائرة</b>');
    expect(oneLine('x\ud800')).toBe('x\ufffd');
  });
});

describe('an office', () => {
  it('without a fault may be kept, also when all that may be empty is empty', () => {
    expect(faultsOf({})).toEqual([]);
    const empty = { tagline: '', city: '', postalCode: '', phone: '', email: '', website: '' };
    expect(faultsOf({ ...empty, unitCode: '', letterNumberFormat: '', socialAccounts: [] })).toEqual([]);
  });

  it('is told every fault at once, each with its field', () => {
    expect(
      faultsOf({
        name: ' ',
        shortName: 'x'.repeat(10_000),
        address: '\u0000',
        postalCode: '6513',
        phone: 'telepon',
        email: 'dinas@contoh',
        website: 'javascript:alert(1)',
        letterNumberFormat: '{hari}',
        socialAccounts: [{ channel: 'site', name: '', url: '' }],
      }),
    ).toEqual([
      ['name', 'fieldMissing'],
      ['shortName', 'textTooLong'],
      ['address', 'fieldMissing'],
      ['postalCode', 'postalCodeWrong'],
      ['phone', 'phoneWrong'],
      ['email', 'emailWrong'],
      ['website', 'linkUnsafe'],
      ['letterNumberFormat', 'placeholderUnknown'],
      ['letterNumberFormat', 'letterNumberMissing'],
      ['socialAccounts.0.channel', 'fieldMissing'],
      ['socialAccounts.0.name', 'fieldMissing'],
      ['socialAccounts.0.url', 'fieldMissing'],
    ]);
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\u0000script:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'mailto:dinas@contoh.go.id',
    '//evil.example/x',
    '/papan',
    'https://bank.example@evil.example/',
    'ftp://contoh.go.id',
    'https://',
    'dinas',
  ])('has no account at %s', (url) => {
    expect(faultsOf({ socialAccounts: [{ ...account, url }] })).toEqual([
      ['socialAccounts.0.url', 'linkUnsafe'],
    ]);
  });

  it('names an account once, and at most ten', () => {
    expect(faultsOf({ socialAccounts: [account, { ...account, channel: 'x' }] })).toEqual([
      ['socialAccounts.1.url', 'accountTwice'],
    ]);
    const many = Array.from({ length: 11 }, (_, index) => ({ ...account, url: `${account.url}${index}` }));
    expect(faultsOf({ socialAccounts: many })).toEqual([['socialAccounts', 'tooManyAccounts']]);
  });

  it('gets the scheme added to an address typed without it', () => {
    const typed = { website: 'dinas.contoh.go.id', socialAccounts: [{ ...account, url: 'x.com/dinas' }] };
    const clean = cleanIdentity(sampleIdentity(typed));
    expect(clean.website).toBe('https://dinas.contoh.go.id');
    expect(clean.socialAccounts[0]?.url).toBe('https://x.com/dinas');
    expect(officeFaults(clean)).toEqual([]);
  });
});
