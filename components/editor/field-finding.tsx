'use client';

import { FindingPopover } from './finding-popover';
import { mendField } from './mend-field';
import type { WordsPlace } from './popover-place';
import type { FieldMarks } from './use-field-marks';
import type { StoryLanguage } from './use-story-language';

function placeIn(mirror: HTMLElement | null, from: number): WordsPlace | null {
  const runs = [...(mirror?.querySelectorAll(`[data-from="${from}"]`) ?? [])];
  const boxes = runs.flatMap((run) => [...run.getClientRects()]);
  const [start, end] = [boxes.at(0), boxes.at(-1)];
  return start && end ? { start, end } : null;
}

/** The reason of the underlined words in a title or a summary that are shown, if any are. */
export function FieldFinding({ marks, language }: { marks: FieldMarks; language: StoryLanguage }) {
  const { open, field, mirror } = marks;
  if (!open) return null;
  const { finding } = open;
  return (
    <FindingPopover
      {...open}
      dictionary={language.dictionary}
      placeOf={() => placeIn(mirror.current, finding.from)}
      text={() => field.current}
      onMend={(suggestion) => field.current && mendField(field.current, finding, suggestion)}
      onIgnore={language.ignored.ignore}
      onAllow={language.words.allow}
      onClose={marks.hide}
      onWrite={() => field.current?.focus()}
    />
  );
}
