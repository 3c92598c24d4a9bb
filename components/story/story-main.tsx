import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { ThreadsProps } from '@/components/annotation/threads-context';
import { EarlierNotes } from '@/components/evaluation/earlier-notes';
import { EvaluationView } from '@/components/evaluation/evaluation-view';
import { PublicationPanel } from '@/components/publication/publication-panel';
import { ReportForm } from '@/components/publication/report-form';
import { ReportView } from '@/components/publication/report-view';
import { Panel } from '@/components/ui/panel';
import { stageOf } from '@/lib/sop/definition';
import type { ChangesSince } from '@/lib/story/changes-since';
import type { StepOffer } from '@/lib/story/next-step';
import type { StoryPage } from '@/lib/story/story-page';
import { EvaluationWarning } from './evaluation-warning';
import { MaterialsPanel } from './materials-panel';
import classes from './story-main.module.css';
import { StoryText } from './story-text';
import { ThreadedArticle } from './threaded-article';

/** True where nothing is written yet and the reader cannot write: the materials are then what the page is about. */
export function isAboutMaterials(page: StoryPage, offer: StepOffer): boolean {
  const { kind } = stageOf(page.sop, page.head.stage);
  const early = kind === 'proposal' || kind === 'work' || kind === 'end';
  return early && !page.facts.content.hasText && offer.editReasons.length > 0;
}

/** What a stage is about, in the middle of the page: the materials, the text, the judging, the channels, the report. */
export function StoryMain(props: {
  page: StoryPage;
  offer: StepOffer;
  since: ChangesSince | null;
  reportDraft: string | null;
  knownTags: string[];
  materialsTitle: string;
  threads: ThreadsProps;
}): ReactNode {
  const { page, offer } = props;
  const stage = stageOf(page.sop, page.head.stage);
  const text = (
    <StoryText
      page={page}
      editable={offer.editReasons.length === 0}
      knownTags={props.knownTags}
      threads={props.threads}
    />
  );
  if (isAboutMaterials(page, offer)) return <Materials {...props} />;
  switch (stage.kind) {
    case 'evaluation':
      return (
        <EvaluationView
          page={page}
          sop={page.sop}
          since={props.since}
          warning={<EvaluationWarning offer={offer} />}
          threads={props.threads}
        />
      );
    case 'publishing':
      return (
        <>
          <PublicationPanel page={page} mayRecord={offer.recordReasons.length === 0} />
          {text}
        </>
      );
    case 'reporting':
      return (
        <>
          {page.report ? <ReportView report={page.report} /> : null}
          {!page.report && props.reportDraft !== null ? (
            <ReportForm draft={props.reportDraft} editable={offer.main?.kind === 'report'} />
          ) : null}
          <PublicationPanel page={page} mayRecord={false} />
          <Paper page={page} threads={props.threads} />
        </>
      );
    case 'end':
      return (
        <>
          {page.report ? <ReportView report={page.report} /> : null}
          {page.article ? <PublicationPanel page={page} mayRecord={false} /> : null}
          <Paper page={page} threads={props.threads} />
        </>
      );
    default:
      return (
        <>
          <ToMend page={page} />
          {text}
        </>
      );
  }
}

/** After a no: what its evaluators asked for, above the text that is to answer it. */
function ToMend({ page }: { page: StoryPage }) {
  const t = useTranslations('story.notes');
  const lastYes = page.evaluations.findLastIndex(({ approved }) => approved);
  const noes = page.evaluations.slice(lastYes + 1);
  if (noes.length === 0) return null;
  return <EarlierNotes evaluations={noes} page={page} sop={page.sop} title={t('toMend')} />;
}

function Paper({ page, threads }: { page: StoryPage; threads: ThreadsProps }) {
  return (
    <div className={classes.paper}>
      <ThreadedArticle page={page} threads={threads} />
    </div>
  );
}

function Materials({ page, materialsTitle }: { page: StoryPage; materialsTitle: string }) {
  return (
    <Panel title={materialsTitle}>
      <MaterialsPanel materials={page.materials} />
    </Panel>
  );
}
