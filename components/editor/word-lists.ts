import { withoutControls, wordListItem } from './paste-rules';
import { tidyPage } from './pasted-page';

/** What the editor itself copied, and parts of a table that have no meaning outside one: the schema reads them. */
const AS_IT_IS = /data-pm-slice|^\s*(<meta[^>]*>\s*)*<(tr|td|th|tbody|thead|colgroup)\b/i;

/**
 * Pasted HTML with Word's paragraphs that look like list items made into lists, and without what Word and
 * Google Docs put around the text. Looks, scripts and unsafe links are left to the schema, which drops them.
 */
export function cleanPastedHtml(html: string): string {
  const clean = withoutControls(html);
  if (AS_IT_IS.test(clean)) return clean;
  // As a piece of a page, not as a page of its own: that would lose the space before the first word. Nothing
  // of a document that is not shown runs or loads.
  const page = document.implementation.createHTMLDocument();
  page.body.innerHTML = clean;
  if (/mso-list/i.test(clean)) makeWordLists(page);
  tidyPage(page);
  return page.body.innerHTML;
}

function makeWordLists(page: Document): void {
  let open: { list: HTMLElement; level: number }[] = [];
  for (const paragraph of page.querySelectorAll('p')) {
    const marker = paragraph.querySelector('[style*="mso-list:Ignore" i], [style*="mso-list: Ignore" i]');
    const item = wordListItem(paragraph.getAttribute('style') ?? '', marker?.textContent ?? '');
    const previous = paragraph.previousElementSibling;
    if (!item || (open[0] && previous !== open[0].list)) open = [];
    if (!item) continue;
    marker?.remove();
    open = open.filter(({ level }) => level <= item.level);
    const li = page.createElement('li');
    const body = page.createElement('p');
    body.append(...paragraph.childNodes);
    li.append(body);
    const current = open.at(-1);
    if (current && current.level === item.level) {
      current.list.append(li);
      paragraph.remove();
      continue;
    }
    const list = page.createElement(item.ordered ? 'ol' : 'ul');
    list.append(li);
    if (current?.list.lastElementChild) {
      current.list.lastElementChild.append(list);
      paragraph.remove();
    } else paragraph.replaceWith(list);
    open.push({ list, level: item.level });
  }
}
