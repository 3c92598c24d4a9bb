'use client';

import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { useStored } from '@/components/ui/store';
import type { Embed } from '@/lib/richtext/embed';
import { EmbedDialog } from './embed-dialog';
import { goOnBehind } from './go-on-behind';
import { insertTaskOf } from './insert-task';
import { TemplateDialog } from './template-dialog';

/** The dialogs for templates and embeds; asked for by the toolbar, the menu of "/", a paste or an embed itself. */
export function InsertDialogs({ editor }: { editor: Editor }) {
  const store = insertTaskOf(editor);
  const task = useStored(store, (open) => open);
  if (!task) return null;
  const close = () => store.set(null);
  if (task.kind === 'template') return <TemplateDialog editor={editor} at={task.at} onClose={close} />;

  const pasted = task.kind === 'pasted' ? task.address : null;
  const embed = task.kind === 'embed' ? task.embed : null;
  const at = Math.min(task.at, editor.state.doc.content.size);
  // A step of the history by itself, so that undo takes back this and nothing typed before it.
  const step = () =>
    editor
      .chain()
      .focus()
      .command(({ tr }) => Boolean(closeHistory(tr)));
  function done(attrs: Embed) {
    close();
    const chain = step();
    if (embed) chain.command(({ tr }) => Boolean(tr.setNodeMarkup(at, undefined, attrs))).run();
    else chain.insertContentAt(at, { type: 'embed', attrs }).command(goOnBehind).run();
  }
  function leave() {
    close();
    if (pasted === null) return;
    const marks = [{ type: 'link', attrs: { href: pasted } }];
    step()
      .insertContentAt(at, [{ type: 'text', text: pasted, marks }])
      .run();
  }
  return (
    <EmbedDialog
      provider={task.kind === 'embed' ? task.provider : null}
      embed={embed}
      pasted={pasted}
      onDone={done}
      onClose={leave}
    />
  );
}
