import { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { ARTICLE_EXTENSIONS } from '@/lib/richtext/extensions';
import { imageAttributes } from '@/lib/richtext/picture';
import { goOnBehind } from './go-on-behind';

const FILE = '0c9a4f3e-7d61-4f0b-9a57-2f1f6f4a1b3c';

function withPicture(lines: string[], at: number) {
  const content = lines.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }));
  const editor = new Editor({
    element: null,
    extensions: ARTICLE_EXTENSIONS,
    content: { type: 'doc', content },
  });
  const attrs = imageAttributes({ fileId: FILE, alt: 'Pasar', caption: '', width: 10, height: 10 });
  editor.chain().insertContentAt(at, { type: 'image', attrs }).command(goOnBehind).run();
  editor.commands.insertContent({ type: 'text', text: 'lanjut' });
  return editor;
}

const kinds = (editor: Editor) => editor.state.doc.children.map(({ type }) => type.name);

describe('what is typed after a picture', () => {
  it('stands in a new line behind it at the end of the text', () => {
    const editor = withPicture(['Awal.'], 7);
    expect(kinds(editor)).toEqual(['paragraph', 'image', 'paragraph']);
    expect(editor.state.doc.lastChild?.textContent).toBe('lanjut');
    expect(editor.state.selection).toBeInstanceOf(TextSelection);
  });

  it('stands at the beginning of the line that follows it, if there is one', () => {
    const editor = withPicture(['Awal.', 'Akhir.'], 7);
    expect(kinds(editor)).toEqual(['paragraph', 'image', 'paragraph']);
    expect(editor.state.doc.lastChild?.textContent).toBe('lanjutAkhir.');
  });
});
