import { describe, expect, it } from 'vitest';
import { EnvError, readEnv } from './env';

describe('the environment', () => {
  it('needs nothing: every variable has a default or may be absent', () => {
    const env = readEnv({});
    expect(env).toMatchObject({ port: 3000, publicUrl: 'http://localhost:3000', databaseUrl: undefined });
    expect(env.hunspellDir).toBe('/usr/share/hunspell');
    expect(env.dataDir).toMatch(/\.data$/);
  });

  it('an empty variable counts as absent', () => {
    expect(readEnv({ PORT: '', DATABASE_URL: '' })).toMatchObject({ port: 3000, databaseUrl: undefined });
  });

  it('the public address loses its trailing slash', () => {
    expect(readEnv({ PUBLIC_URL: 'https://situs.example/' }).publicUrl).toBe('https://situs.example');
  });

  it.each([
    ['PORT', 'abc', 'PORT must be a number.'],
    ['PORT', '70000', 'PORT must lie between 1 and 65535.'],
    ['DATABASE_URL', 'mysql://x/y', 'DATABASE_URL must begin with postgres://'],
    ['PUBLIC_URL', 'diskopindag.example', 'PUBLIC_URL must begin with http://'],
    ['NEXTAUTH_SECRET', 'short', 'NEXTAUTH_SECRET must have at least 32 characters.'],
    ['SMTP_URL', 'mail.example:25', 'SMTP_URL must begin with smtp:// or smtps://'],
    ['MAIL_FROM', 'redaksi', 'MAIL_FROM must be an address'],
    ['MAIL_FROM', 'Redaksi <a@b.example>\nBcc: x@y.example', 'MAIL_FROM must be an address'],
    ['DEMO_PASSWORD', 'short', 'DEMO_PASSWORD must have at least 12 characters.'],
  ])('a wrong %s (%s) stops the start with a sentence', (name, value, sentence) => {
    expect(() => readEnv({ [name]: value })).toThrow(EnvError);
    expect(() => readEnv({ [name]: value })).toThrow(sentence);
  });

  it('mail is sent from the site’s own address unless another is named', () => {
    expect(readEnv({ PUBLIC_URL: 'https://situs.example' }).mailFrom).toBe('Redaksi <redaksi@situs.example>');
    expect(readEnv({ MAIL_FROM: 'a@b.example' }).mailFrom).toBe('a@b.example');
  });

  it('names every fault at once', () => {
    expect(() => readEnv({ PORT: 'abc', PUBLIC_URL: 'x' })).toThrow(/PORT[\s\S]*PUBLIC_URL/);
  });
});
