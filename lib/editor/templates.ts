import type { RichDocument, RichNode } from '@/lib/richtext/document';

/**
 * What each kind of story begins as: its parts in their order, each with the key of its words. `row` is a line
 * of a table: what is asked, and the prompt. A gallery is no kind of its own; any story may be one.
 */
export const TEMPLATES = {
  news: [
    ['text', 'lead'],
    ['text', 'body'],
    ['quote', 'quote'],
    ['heading', 'background'],
    ['text', 'backgroundPrompt'],
    ['heading', 'next'],
    ['text', 'nextPrompt'],
  ],
  announcement: [
    ['text', 'opening'],
    ['heading', 'audience'],
    ['text', 'audiencePrompt'],
    ['heading', 'requirements'],
    ['bullet', 'requirementPrompt'],
    ['bullet', 'requirementMore'],
    ['heading', 'schedule'],
    ['row', 'date', 'datePrompt'],
    ['row', 'place', 'placePrompt'],
    ['heading', 'contact'],
    ['text', 'contactPrompt'],
  ],
  press_release: [
    ['text', 'lead'],
    ['text', 'body'],
    ['quote', 'quote'],
    ['heading', 'office'],
    ['text', 'officePrompt'],
    ['heading', 'contact'],
    ['text', 'contactPrompt'],
  ],
  agenda: [
    ['text', 'opening'],
    ['row', 'date', 'datePrompt'],
    ['row', 'time', 'timePrompt'],
    ['row', 'place', 'placePrompt'],
    ['row', 'audience', 'audiencePrompt'],
    ['heading', 'programme'],
    ['number', 'programmePrompt'],
    ['number', 'programmeMore'],
    ['heading', 'contact'],
    ['text', 'contactPrompt'],
  ],
  infographic: [
    ['text', 'opening'],
    ['text', 'picture'],
    ['heading', 'figures'],
    ['bullet', 'figurePrompt'],
    ['bullet', 'figureMore'],
    ['heading', 'source'],
    ['text', 'sourcePrompt'],
  ],
  gallery: [
    ['text', 'opening'],
    ['text', 'pictureFirst'],
    ['text', 'pictureSecond'],
    ['text', 'pictureThird'],
    ['heading', 'about'],
    ['text', 'aboutPrompt'],
  ],
} as const;

export type Template = keyof typeof TEMPLATES;
type Part = (typeof TEMPLATES)[Template][number];
type KeysOf<T extends Template> = Exclude<(typeof TEMPLATES)[T][number][number], Part[0]>;
/** The words of every template; prompts stand in brackets, as lib/content-checks/prompts.ts reads them. */
export type TemplateWords = { [T in Template]: Record<KeysOf<T>, string> };

const paragraph = (text: string): RichNode => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const item = (text: string): RichNode => ({ type: 'listItem', content: [paragraph(text)] });

/** Lines of one list or table that follow each other are joined in it. */
const JOINED: Partial<Record<Part[0], string>> = {
  bullet: 'bulletList',
  number: 'orderedList',
  row: 'table',
};

function lineOf(part: Part, word: (key: string) => string): RichNode {
  const [form, key] = part;
  switch (form) {
    case 'heading':
      return { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: word(key) }] };
    case 'quote':
      return { type: 'blockquote', content: [paragraph(word(key))] };
    case 'row':
      return {
        type: 'tableRow',
        content: [
          { type: 'tableHeader', content: [paragraph(word(key))] },
          { type: 'tableCell', content: [paragraph(word(part[2]))] },
        ],
      };
    case 'text':
      return paragraph(word(key));
    default:
      return item(word(key));
  }
}

/** A template as a document of the shared schema. */
export function templateDocument(template: Template, words: TemplateWords): RichDocument {
  const own: Record<string, string> = words[template];
  const content: RichNode[] = [];
  let last: Part[0] | null = null;
  for (const part of TEMPLATES[template] as readonly Part[]) {
    const line = lineOf(part, (key) => own[key] ?? key);
    const around = JOINED[part[0]];
    const open = content.at(-1);
    if (around && last === part[0]) open?.content?.push(line);
    else content.push(around ? { type: around, content: [line] } : line);
    last = part[0];
  }
  return { type: 'doc', content };
}

/** The templates to offer, the one of the story's own kind first. */
export function templatesFor(kind: Template): Template[] {
  const others = (Object.keys(TEMPLATES) as Template[]).filter((template) => template !== kind);
  return [kind, ...others];
}
