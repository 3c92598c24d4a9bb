import { resolve } from 'node:path';
import { z } from 'zod';

const optionalUrl = (protocols: string[], example: string) =>
  z
    .string()
    .optional()
    .refine((value) => !value || protocols.some((protocol) => value.startsWith(`${protocol}://`)), {
      error: `must begin with ${protocols.map((protocol) => `${protocol}://`).join(' or ')}, for example ${example}`,
    })
    .refine((value) => !value || URL.canParse(value), { error: 'is not an address' });

/** An address alone, or a name with the address in angle brackets. */
const MAIL_FROM_FORM = /^(?:[^<>\r\n]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/;

const schema = z.object({
  PORT: z.coerce
    .number({ error: 'must be a number' })
    .int({ error: 'must be a whole number' })
    .min(1, { error: 'must lie between 1 and 65535' })
    .max(65535, { error: 'must lie between 1 and 65535' })
    .default(3000),
  DATABASE_URL: optionalUrl(['postgres', 'postgresql'], 'postgres://redaksi:secret@db:5432/redaksi'),
  DATA_DIR: z.string().min(1).default('.data'),
  PUBLIC_URL: optionalUrl(['http', 'https'], 'https://berita.contoh.go.id'),
  NEXTAUTH_SECRET: z.string().min(32, { error: 'must have at least 32 characters' }).optional(),
  CHROMIUM_PATH: z.string().optional(),
  HUNSPELL_DIR: z.string().optional(),
  DEMO_PASSWORD: z
    .string()
    .min(12, { error: 'must have at least 12 characters' })
    .default('redaksi-demo-2026'),
  SMTP_URL: optionalUrl(['smtp', 'smtps'], 'smtps://redaksi:secret@mail.example:465'),
  MAIL_FROM: z
    .string()
    .refine((value) => MAIL_FROM_FORM.test(value), {
      error: 'must be an address, for example Redaksi <redaksi@dinas.example>',
    })
    .optional(),
});

export interface Env {
  port: number;
  databaseUrl: string | undefined;
  dataDir: string;
  publicUrl: string;
  authSecret: string | undefined;
  chromiumPath: string | undefined;
  /** Folder with `id_ID.aff` and `id_ID.dic`; where it has none, spelling is not checked. */
  hunspellDir: string;
  demoPassword: string;
  /** Where mail is handed over; without it mails stay in the outbox. */
  smtpUrl: string | undefined;
  /** Sender of every mail. */
  mailFrom: string;
}

/** Thrown when a variable of the environment is wrong; its message is one sentence for each. */
export class EnvError extends Error {}

/** Reads and checks the environment. Empty values count as absent. Throws EnvError naming each fault. */
export function readEnv(source: Record<string, string | undefined>): Env {
  const present = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(present);
  if (!parsed.success) {
    throw new EnvError(
      parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`).join('\n'),
    );
  }
  const value = parsed.data;
  return {
    port: value.PORT,
    databaseUrl: value.DATABASE_URL,
    dataDir: resolve(value.DATA_DIR),
    publicUrl: (value.PUBLIC_URL ?? `http://localhost:${value.PORT}`).replace(/\/+$/, ''),
    authSecret: value.NEXTAUTH_SECRET,
    chromiumPath: value.CHROMIUM_PATH,
    hunspellDir: value.HUNSPELL_DIR ?? '/usr/share/hunspell',
    demoPassword: value.DEMO_PASSWORD,
    smtpUrl: value.SMTP_URL,
    mailFrom: value.MAIL_FROM ?? `Redaksi <redaksi@${hostOf(value.PUBLIC_URL)}>`,
  };
}

function hostOf(publicUrl: string | undefined): string {
  return publicUrl ? new URL(publicUrl).hostname : 'localhost';
}

let current: Env | undefined;

/** The process's environment, read once. */
export function env(): Env {
  current ??= readEnv(process.env);
  return current;
}

/** DATABASE_URL, which `npm start`, `npm run demo` and `npm run dev` set when the office named none. */
export function databaseUrl(): string {
  const url = env().databaseUrl;
  if (!url)
    throw new EnvError('DATABASE_URL is not set; start the app with npm start, npm run demo or npm run dev.');
  return url;
}
