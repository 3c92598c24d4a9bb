'use client';

import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { LINE_LISTS } from '@/lib/sop/definition-parts';
import { withMoved } from '@/lib/sop/edit-list';
import { placeId, useEditing } from './editing';
import classes from './editor.module.css';
import { LineField, ParagraphField } from './fields';
import { ItemCard } from './item-card';
import { LineList } from './line-list';

/** The words of the form: its lists, the warning, the sections and the procedure. */
export function TextsPart() {
  const t = useTranslations('sopEditor');
  return (
    <div className={classes.part}>
      {LINE_LISTS.map((list) => (
        <LineList
          key={list}
          path={[list]}
          title={t(`list.${list}`)}
          itemName={(n) => t(`item.${list}`, { n })}
          empty=""
          most={60}
        />
      ))}
      <ParagraphField path={['warning']} label={t('list.warning')} />
      <Sections />
      <LineList
        path={['procedure']}
        title={t('list.procedure')}
        itemName={(n) => t('item.procedure', { n })}
        empty={{ clause: '', text: '' }}
        most={60}
        clause
        row={(path, label) => (
          <>
            <LineField path={[...path, 'clause']} label={t('field.clause')} max={20} />
            <ParagraphField path={[...path, 'text']} label={label} />
          </>
        )}
      />
    </div>
  );
}

function Sections() {
  const t = useTranslations('sopEditor');
  const { sop, change, setOpen, focus } = useEditing();
  const { sections } = sop;
  return (
    <section className={classes.group} id={placeId(['sections'])} aria-label={t('list.sections')}>
      <h2 className={classes.groupTitle}>{t('list.sections')}</h2>
      <ul className={classes.list}>
        {sections.map((section, at) => (
          <ItemCard
            // biome-ignore lint/suspicious/noArrayIndexKey: a section is nothing but its place and its text
            key={at}
            path={['sections', at]}
            number={section.numeral}
            name={section.title}
            move={(whole, by) => ({ ...whole, sections: withMoved(whole.sections, at, at + by) })}
            neighbours={{ up: at > 0 ? at - 1 : null, down: at < sections.length - 1 ? at + 1 : null }}
            remove={(whole) => ({ ...whole, sections: whole.sections.toSpliced(at, 1) })}
          >
            <div className={classes.pair}>
              <LineField path={['sections', at, 'numeral']} label={t('field.numeral')} max={12} />
              <LineField path={['sections', at, 'title']} label={t('field.title')} />
            </div>
            <LineList
              path={['sections', at, 'paragraphs']}
              title={t('field.paragraphs')}
              itemName={(n) => t('paragraph', { n })}
              empty=""
              most={60}
            />
          </ItemCard>
        ))}
      </ul>
      <Button
        className={classes.add}
        variant="default"
        size="xs"
        leftSection={<IconPlus size={15} stroke={1.8} aria-hidden />}
        disabled={sections.length >= 30}
        onClick={() => {
          const section = { numeral: '', title: '', paragraphs: [''] };
          change((whole) => ({ ...whole, sections: [...whole.sections, section] }));
          setOpen('sections', sections.length);
          focus(placeId(['sections', sections.length, 'numeral']));
        }}
      >
        {t('addTo', { list: t('list.sections') })}
      </Button>
    </section>
  );
}
