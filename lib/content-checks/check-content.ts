import type { RichDocument } from '@/lib/richtext/document';
import type { CheckedContent, ContentFinding } from './content-finding';
import { linkFault, linksOf } from './link-words';
import { altFault } from './picture-words';
import { promptsIn } from './prompts';
import { blockText, nodesWithPath, textBlocks } from './text-blocks';

/** What a story's content lacks for its readers, beside its language: in the order of the page. */
export function checkContent(content: CheckedContent): ContentFinding[] {
  const body = [
    ...pictureFindings(content.body),
    ...headingFindings(content.body),
    ...linkFindings(content.body),
    ...promptFindings(content.body),
  ];
  return [...summaryFindings(content), ...coverFindings(content), ...body.sort(byPlace)];
}

function summaryFindings({ summary }: CheckedContent): ContentFinding[] {
  if (summary.trim() !== '') return [];
  return [{ rule: 'summaryMissing', place: { field: 'summary' }, found: '' }];
}

function coverFindings({ coverFileId, coverAlt, coverCaption }: CheckedContent): ContentFinding[] {
  const fault = coverFileId ? altFault(coverAlt, coverCaption) : null;
  if (!fault) return [];
  const rule = fault === 'missing' ? 'coverAltMissing' : 'coverAltPoor';
  return [{ rule, place: { field: 'cover' }, found: coverAlt.trim() }];
}

function pictureFindings(body: RichDocument): ContentFinding[] {
  const findings: ContentFinding[] = [];
  for (const { node, path } of nodesWithPath(body)) {
    if (node.type !== 'image') continue;
    const alt = String(node.attrs?.alt ?? '');
    const fault = altFault(alt, String(node.attrs?.caption ?? ''));
    if (!fault) continue;
    const rule = fault === 'missing' ? 'altMissing' : 'altPoor';
    findings.push({ rule, place: { field: 'body', path }, found: alt.trim() });
  }
  return findings;
}

/** An empty heading says nothing of the order, so that it is not measured by. The title is level 1. */
function headingFindings(body: RichDocument): ContentFinding[] {
  const findings: ContentFinding[] = [];
  let above = 1;
  for (const { node, path, kind } of textBlocks(body)) {
    if (kind !== 'heading') continue;
    const found = blockText(node).trim();
    const level = Number(node.attrs?.level ?? 2);
    const place = { field: 'body', path } as const;
    if (found === '') findings.push({ rule: 'headingEmpty', place, found });
    else {
      if (level > above + 1) findings.push({ rule: 'headingSkipped', place, found });
      above = level;
    }
  }
  return findings;
}

function linkFindings(body: RichDocument): ContentFinding[] {
  const findings: ContentFinding[] = [];
  for (const { node, path } of textBlocks(body)) {
    for (const { text, from, to } of linksOf(node)) {
      const fault = linkFault(text);
      if (!fault) continue;
      const place = { field: 'body', path, from, to } as const;
      findings.push({ rule: fault === 'empty' ? 'linkEmpty' : 'linkVague', place, found: text.trim() });
    }
  }
  return findings;
}

/** What a template asked for and nobody wrote. */
function promptFindings(body: RichDocument): ContentFinding[] {
  return [...textBlocks(body)].flatMap(({ node, path }) =>
    promptsIn(blockText(node)).map(
      ({ found, from, to }): ContentFinding => ({
        rule: 'promptUnfilled',
        place: { field: 'body', path, from, to },
        found,
      }),
    ),
  );
}

function byPlace(one: ContentFinding, other: ContentFinding): number {
  if (one.place.field !== 'body' || other.place.field !== 'body') return 0;
  const [a, b] = [one.place.path, other.place.path];
  for (let depth = 0; depth < Math.min(a.length, b.length); depth += 1) {
    const apart = (a[depth] ?? 0) - (b[depth] ?? 0);
    if (apart !== 0) return apart;
  }
  return a.length - b.length || (one.place.from ?? 0) - (other.place.from ?? 0);
}
