import { fieldWords } from '@/components/office/field-words';
import type { OfficeEvent } from '@/lib/office/office-event';
import { OFFICE_FIELDS } from '@/lib/office/office-identity';

type Words = ((key: string, values?: Record<string, string | number>) => string) & {
  has: (key: string) => boolean;
};

/** One event of the office in words: what was done, to which edition, what changed into what, and why. */
export interface OfficeEventSentence {
  verb: string;
  detail: string;
  changes: string[];
  note: string;
}

/** Most changes of one event that are told one by one. */
const TOLD = 8;

/** Words an event for the office's log. `t` speaks all texts. */
export function officeEventSentence(
  { type, details }: Pick<OfficeEvent, 'type' | 'details'>,
  t: Words,
): OfficeEventSentence {
  const verb = t(`log.office.event.${type}`);
  const note = text(details.note) || text(details.reason);
  switch (type) {
    case 'sopDrafted':
    case 'sopDraftDiscarded':
    case 'sopAuthorised': {
      const detail = [text(details.number), text(details.edition)].filter(Boolean).join('/');
      return { verb, detail, changes: [], note };
    }
    case 'calendarChanged':
      return { verb, detail: '', changes: calendarChanges(details, t), note };
    case 'officeChanged':
      return { verb, detail: '', changes: officeChanges(details.changed, t), note };
    case 'limitChanged': {
      const change = {
        field: text(details.name),
        from: limit(details.before, t),
        to: limit(details.after, t),
      };
      return { verb, detail: '', changes: [t('log.office.change', change)], note };
    }
    case 'wordAllowed':
    case 'wordRemoved':
      return { verb, detail: text(details.word), changes: [], note };
    case 'cleanTextChanged':
      return { verb, detail: t(details.on === true ? 'log.office.on' : 'log.office.off'), changes: [], note };
    case 'fileDescribed':
    case 'fileCropped':
    case 'fileReplaced':
    case 'fileDeleted':
      return { verb, detail: text(details.name), changes: fileChanges(details, t), note };
  }
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function limit(side: unknown, t: Words): string {
  const { stories, hard } = record(side);
  if (typeof stories !== 'number') return t('log.office.noLimit');
  return t(hard ? 'log.office.hardLimit' : 'log.office.softLimit', { count: stories });
}

function officeChanges(changed: unknown, t: Words): string[] {
  const fields = record(changed);
  return OFFICE_FIELDS.filter((field) => field in fields).map((field) => {
    const { from, to } = record(fields[field]);
    const label = t(`settings.office.fact.${field}`);
    if (field === 'logoFileId' && from && to) return t('log.office.replaced', { field: label });
    return t('log.office.change', {
      field: label,
      from: fieldWords(field, from, t),
      to: fieldWords(field, to, t),
    });
  });
}

/** What of a file was described anew, what took its place, and which stories show that now or do not. */
function fileChanges(details: Record<string, unknown>, t: Words): string[] {
  const list = (value: unknown) => (Array.isArray(value) ? value.map(text).filter(Boolean) : []);
  const fields = list(details.changed).map((field) => t(`media.details.${field}`));
  const numbers = (value: unknown) =>
    list(value)
      .map((number) => `#${number}`)
      .join(', ');
  const [changed, kept] = [numbers(details.changedStories), numbers(details.keptStories)];
  return [
    fields.join(', '),
    text(details.byName) && t('log.office.fileBy', { name: text(details.byName) }),
    changed && t('log.office.fileChanged', { numbers: changed }),
    kept && t('log.office.fileKept', { numbers: kept }),
  ].filter(Boolean);
}

/** Days and schedules that are gone, then those that came, by date and name. */
function calendarChanges({ before, after }: Record<string, unknown>, t: Words): string[] {
  const was = entries(before);
  const is = entries(after);
  const lines = [
    ...was.filter((entry) => !is.includes(entry)).map((entry) => `− ${entry}`),
    ...is.filter((entry) => !was.includes(entry)).map((entry) => `+ ${entry}`),
  ];
  const rest = lines.length - TOLD;
  return rest > 0 ? [...lines.slice(0, TOLD), t('log.office.rest', { count: rest })] : lines;
}

function entries(side: unknown): string[] {
  const { holidays, schedules } = record(side);
  return [holidays, schedules].flatMap((list) =>
    Array.isArray(list)
      ? list.map((each) => {
          const { date, name, key, validFrom } = record(each);
          return [text(date) || text(validFrom), text(name) || text(key)].filter(Boolean).join(' ');
        })
      : [],
  );
}
