import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Db } from '@/db/client';
import { type HandInRequest, handInMaterial } from '@/db/mutations/hand-in-material';
import { listUsers, type PersonRow } from '@/db/queries/users';
import { zonedDateKey } from '@/lib/format/date';
import type { HandInForm } from '@/lib/material/hand-in-form';
import { type ImportFault, readImportEntries, SECTOR_OF_PAGES } from '@/lib/material/import-entries';
import { may } from '@/lib/sop/permissions';
import { LIMITS, SECTORS, type Sector } from '@/lib/sop/vocabulary';
import { runCommand, withDatabase } from './open-database';

const USAGE = `npm run import:material -- FILE.json [--sector ${SECTORS.join('|')}] [--by EMAIL]
FILE.json holds a list of materials: {title, text, sector, kind, source, links, wantedOn}
or pages of a site: {url, tanggal, judul, isi}. --sector is given to those that name none
(pages without it: ${SECTOR_OF_PAGES}); --by is who hands them in, by default the first contributor.`;

const FAULTS: Record<ImportFault['key'], string> = {
  notAnEntry: 'is neither a material nor a page of a site',
  titleMissing: 'is empty',
  titleTooLong: `has more than ${LIMITS.title} characters`,
  textOrFileMissing: 'is empty',
  textTooLong: `has more than ${LIMITS.materialText} characters`,
  sectorMissing: `is none of ${SECTORS.join(', ')}; name one with --sector`,
  kindMissing: 'is not a known kind',
  sourceTooLong: `has more than ${LIMITS.materialSource} characters`,
  linkUnsafe: 'is not a full http:// or https:// address',
  tooManyLinks: `are more than ${LIMITS.links}`,
  dateWrong: 'is not a date like 2026-11-23',
  datePast: 'is past',
  tooManyFiles: `are more than ${LIMITS.filesPerMaterial}`,
  wrong: 'is not of the right type',
};

interface Arguments {
  file: string;
  sector: Sector | null;
  by: string | undefined;
}

function readArguments(): Arguments {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { sector: { type: 'string' }, by: { type: 'string' } },
  });
  const [file] = positionals;
  if (!file) throw new Error(`A file is needed.\n${USAGE}`);
  const sector = SECTORS.find((known) => known === values.sector) ?? null;
  if (values.sector && !sector) throw new Error(`Unknown sector: ${values.sector}.\n${USAGE}`);
  return { file, sector, by: values.by };
}

async function readForms({ file, sector }: Arguments, today: string): Promise<HandInForm[]> {
  const content = await readFile(file, 'utf8').catch(() => {
    throw new Error(`${file} cannot be read.`);
  });
  const entries = parseList(content);
  if (!entries) throw new Error(`${file} is not a JSON list.\n${USAGE}`);
  const read = readImportEntries(entries, { sector, today });
  if (read.ok) return read.forms;
  const lines = read.faults.map(({ entry, field, key }) =>
    key === 'notAnEntry' ? `Entry ${entry} ${FAULTS[key]}.` : `Entry ${entry}: ${field} ${FAULTS[key]}.`,
  );
  throw new Error(`Nothing was handed in.\n${lines.join('\n')}`);
}

function parseList(content: string): unknown[] | null {
  try {
    const parsed: unknown = JSON.parse(content.replace(/^\ufeff/, ''));
    return Array.isArray(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

async function findContributor(db: Db, email: string | undefined): Promise<PersonRow> {
  const people = (await listUsers(db)).filter((person) => !person.disabledAt);
  if (email) {
    const named = people.find((person) => person.email.toLowerCase() === email.trim().toLowerCase());
    if (!named) throw new Error(`Nobody has the address ${email}, or the account is disabled.`);
    if (!may(named, 'material.handIn')) throw new Error(`${named.email} may not hand in material.`);
    return named;
  }
  const [first] = people
    .filter((person) => person.roles.includes('contributor'))
    .sort((one, other) => one.createdAt.getTime() - other.createdAt.getTime());
  if (!first)
    throw new Error('There is no contributor yet: add one with npm run user:add, or name one with --by.');
  return first;
}

/** The same material of the same person has the same id, so that a second run hands nothing in twice. */
function idOf(personId: string, form: HandInForm): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([personId, form.title, form.text]))
    .digest('hex');
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-5${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

async function handInAll(db: Db, person: PersonRow, forms: HandInForm[], now: Date): Promise<string[]> {
  const lines: string[] = [];
  for (const [index, form] of forms.entries()) {
    const request: HandInRequest = { ...form, id: idOf(person.id, form) };
    const outcome = await handInMaterial({ db, now, actor: person }, request);
    if (!outcome.ok) {
      const codes = outcome.reasons.map((reason) => reason.code).join(', ');
      throw new Error(`Entry ${index + 1} was refused (${codes}); nothing was handed in.`);
    }
    const known = outcome.story.createdAt.getTime() !== now.getTime();
    lines.push(
      `#${outcome.story.number} [${form.sector}] ${form.title}${known ? ' (was handed in before)' : ''}`,
    );
  }
  return lines;
}

await runCommand(async () => {
  const given = readArguments();
  const now = new Date();
  const forms = await readForms(given, zonedDateKey(now));
  await withDatabase(async (db) => {
    const person = await findContributor(db, given.by);
    const lines = await db.transaction((tx) => handInAll(tx, person, forms, now));
    console.log([...lines, `${lines.length} materials handed in by ${person.email}.`].join('\n'));
  });
});
