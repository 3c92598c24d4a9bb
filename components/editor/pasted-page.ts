/** How many lists, quotes and tables may stand within one another; a document that is deeper is not saved. */
const MAX_NESTED = 6;
const NESTING = 'ul, ol, blockquote, table';
const BLOCKS = 'p, h1, h2, h3, h4, h5, h6, ul, ol, table, blockquote, div';

const blank = (element: Element) => (element.textContent ?? '').replace(/[\s\u00a0\u200b]/g, '') === '';

/** Word writes an empty <o:p> into each empty paragraph; what is in others is the text. */
function dropWordsOwn(page: Document): void {
  for (const own of page.querySelectorAll('o\\:p')) {
    if (blank(own)) own.remove();
    else own.replaceWith(...own.childNodes);
  }
}

/** Line breaks between blocks, by which Google Docs means empty lines, and paragraphs with nothing in them. */
function dropEmptyLines(page: Document): void {
  for (const line of page.querySelectorAll('br')) {
    const beside = [line.previousElementSibling, line.nextElementSibling];
    if (beside.some((other) => other?.matches(BLOCKS))) line.remove();
  }
  for (const paragraph of page.querySelectorAll('p')) {
    // The paragraph of a cell or an item is its only content, and needed.
    if (paragraph.parentElement?.matches('li, td, th')) continue;
    if (blank(paragraph) && !paragraph.querySelector('img, figure')) paragraph.remove();
  }
}

function nested(element: Element): number {
  let depth = 0;
  for (let at: Element | null = element; at; at = at.parentElement) if (at.matches(NESTING)) depth += 1;
  return depth;
}

/** The words of what lies too deep, a paragraph a block, in place of it. */
function flatten(element: Element): void {
  const page = element.ownerDocument;
  const innermost = [...element.querySelectorAll('p, li, td, th, h1, h2, h3, h4, h5, h6')].filter(
    (block) => !block.querySelector('p, li, td, th, h1, h2, h3, h4, h5, h6'),
  );
  const whole = innermost.length > 0 ? innermost : [element];
  const paragraphs = whole.map((block) => {
    const paragraph = page.createElement('p');
    paragraph.append(...block.childNodes);
    return paragraph;
  });
  element.replaceWith(...paragraphs);
}

function flattenDeep(page: Document): void {
  const deep = [...page.querySelectorAll(NESTING)].filter((element) => nested(element) === MAX_NESTED + 1);
  for (const element of deep) flatten(element);
}

/** Takes out of a pasted page what the schema would read as text or as structure that nobody meant. */
export function tidyPage(page: Document): void {
  dropWordsOwn(page);
  dropEmptyLines(page);
  flattenDeep(page);
}
