'use client';

import { Textarea } from '@mantine/core';
import { useTranslations } from 'next-intl';
import type { KeyboardEvent } from 'react';
import type { FieldPart } from '@/lib/annotations/text-anchor';
import { LIMITS } from '@/lib/sop/vocabulary';
import { FieldMirror } from './field-mirror';
import { FieldThreadsList, ThreadMirrors } from './field-threads';
import { LimitCount } from './limit-count';
import classes from './story-editor.module.css';
import type { FieldMarks } from './use-field-marks';
import type { FieldThread } from './use-field-threads';

interface HeadingFieldProps {
  name: FieldPart;
  value: string;
  marks: FieldMarks;
  threads: readonly FieldThread[];
  onWrite: (text: string) => void;
  /** Enter leads on: neither field holds a line break. */
  onEnter: () => void;
}

const oneLine = (text: string) => text.replace(/\s*[\r\n]+\s*/g, ' ');

/** A title or a summary, underlined where the checks found something and where somebody said something. */
export function HeadingField({ name, value, marks, threads, onWrite, onEnter }: HeadingFieldProps) {
  const t = useTranslations('editor');
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const isHeard =
      (event.key === 'Enter' && event.altKey && marks.showAtCaret(true)) ||
      (event.key === 'Escape' && marks.open !== null);
    if (!isHeard && event.key !== 'Enter') return;
    event.preventDefault();
    if (event.key === 'Escape') marks.hide();
    else if (!event.altKey) onEnter();
  };
  return (
    <div className={classes.counted}>
      <ThreadMirrors text={value} threads={threads} look={classes[name]} />
      <FieldMirror ref={marks.mirror} text={value} findings={marks.findings} look={classes[name]} />
      <Textarea
        ref={marks.field}
        variant="unstyled"
        autosize
        minRows={1}
        data-mend={name}
        aria-label={t(name)}
        placeholder={t(`${name}Placeholder`)}
        maxLength={LIMITS[name]}
        value={value}
        classNames={{ input: classes[name] }}
        onChange={(event) => {
          marks.hide();
          onWrite(oneLine(event.currentTarget.value));
        }}
        onKeyDown={press}
        onClick={() => marks.showAtCaret(false)}
        onSelect={marks.caretMoved}
        onBlur={marks.caretMoved}
      />
      <LimitCount length={value.length} limit={LIMITS[name]} />
      <FieldThreadsList part={name} threads={threads} />
    </div>
  );
}
