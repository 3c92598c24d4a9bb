'use client';

import { Tabs } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { DEFINITION_PARTS, type DefinitionPart, partOfPath } from '@/lib/sop/definition-parts';
import { useEditing } from './editing';
import classes from './editor-tabs.module.css';
import { FaultCount } from './fault-count';
import { IdentityPart } from './identity-part';
import { PerformersPart } from './performers-part';
import { StagesPart } from './stages-part';
import { StepsPart } from './steps-part';
import { TextsPart } from './texts-part';
import { TransitionsPart } from './transitions-part';

/** The parts of the draft, one at a time, each with how many faults it has. */
export function EditorTabs(props: {
  part: DefinitionPart;
  setPart: (part: DefinitionPart) => void;
  note: string;
  setNote: (note: string) => void;
  numberInForce: string | null;
  heldRoles: readonly string[];
}) {
  const t = useTranslations('sopEditor');
  const { faults } = useEditing();
  const { note, setNote, numberInForce } = props;
  const parts: Record<DefinitionPart, () => React.ReactNode> = {
    identity: () => <IdentityPart note={note} setNote={setNote} numberInForce={numberInForce} />,
    texts: () => <TextsPart />,
    performers: () => <PerformersPart heldRoles={props.heldRoles} />,
    steps: () => <StepsPart />,
    stages: () => <StagesPart />,
    transitions: () => <TransitionsPart />,
  };
  return (
    <Tabs
      value={props.part}
      onChange={(part) => part && props.setPart(part as DefinitionPart)}
      keepMounted={false}
      className={classes.tabs}
    >
      <Tabs.List aria-label={t('parts')} className={classes.list}>
        {DEFINITION_PARTS.map((part) => (
          <Tabs.Tab key={part} value={part} className={classes.tab}>
            {t(`part.${part}`)}{' '}
            <FaultCount count={faults.filter(({ path }) => partOfPath(path) === part).length} />
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {DEFINITION_PARTS.map((part) => (
        <Tabs.Panel key={part} value={part} className={classes.panel}>
          {parts[part]()}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
