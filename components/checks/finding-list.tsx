import { useTranslations } from 'next-intl';
import { countByRule, type ListedFinding, mustBeMended } from '@/lib/content-checks/listed-finding';
import { canBeAllowed } from '@/lib/language/office-word';
import classes from './checks.module.css';
import { useFindingWords } from './use-finding-words';

interface FindingListProps<F extends ListedFinding> {
  findings: readonly F[];
  /** Says of which findings hold the story until they are mended. */
  marksHolding?: boolean;
  /** Leads to the finding's place; without it the list is only read. */
  onJump?: (finding: F) => void;
  onMend?: (finding: F, suggestion: string) => void;
  /** Offered for language alone: what the content lacks stays lacking. */
  onIgnore?: (finding: F) => void;
  /** Has the whole office leave a finding's words as they are. */
  onAllow?: (finding: F) => void;
}

/** Findings of language, then of content, each group with how often its rules were found. */
export function FindingList<F extends ListedFinding>({ findings, ...acts }: FindingListProps<F>) {
  const t = useTranslations('language');
  const groups = (['language', 'content'] as const).map((group) => ({
    group,
    title: t(group === 'language' ? 'language' : 'contentGroup'),
    found: findings.filter(({ about }) => about.group === group),
  }));
  return groups
    .filter(({ found }) => found.length > 0)
    .map(({ group, title, found }) => (
      <section key={group} className={classes.group} aria-label={title}>
        <h3 className={classes.groupTitle}>{title}</h3>
        <RuleCounts findings={found} />
        <ul className={classes.list}>
          {found.map((finding) => (
            <li key={finding.key} className={classes.item}>
              <FindingItem finding={finding} {...acts} />
            </li>
          ))}
        </ul>
      </section>
    ));
}

function RuleCounts({ findings }: { findings: readonly ListedFinding[] }) {
  const { nameOf } = useFindingWords();
  return (
    <ul className={classes.counts}>
      {countByRule(findings).map(({ about, count }) => (
        <li key={about.rule}>
          {nameOf(about)} <strong>{count}</strong>
        </li>
      ))}
    </ul>
  );
}

type ItemProps<F extends ListedFinding> = Omit<FindingListProps<F>, 'findings'> & { finding: F };

function FindingItem<F extends ListedFinding>(props: ItemProps<F>) {
  const { finding, onJump, marksHolding } = props;
  const t = useTranslations('language');
  const { nameOf, reasonOf } = useFindingWords();
  const told = (
    <>
      <span className={classes.name}>
        {nameOf(finding.about)} <small>{t(`field.${finding.place.field}`)}</small>
        {marksHolding && mustBeMended(finding.about) && <em className={classes.holds}>{t('mustMend')}</em>}
      </span>
      <Excerpt finding={finding} />
      <span className={classes.reason}>{reasonOf(finding.about)}</span>
    </>
  );
  return (
    <>
      {onJump ? (
        <button type="button" className={classes.jump} onClick={() => onJump(finding)}>
          {told}
        </button>
      ) : (
        <div className={classes.told}>{told}</div>
      )}
      <FindingActs {...props} />
    </>
  );
}

function FindingActs<F extends ListedFinding>({ finding, onMend, onIgnore, onAllow }: ItemProps<F>) {
  const t = useTranslations('language');
  const { mendWords, actFor } = useFindingWords();
  const [mend] = finding.suggestions;
  const { about, found } = finding;
  if (about.group !== 'language' || !onMend || !onIgnore) return null;
  const button = (className: string | undefined, words: string, act: () => void) => (
    <button type="button" className={className} aria-label={actFor(words, finding.found)} onClick={act}>
      {words}
    </button>
  );
  return (
    <div className={classes.itemActs}>
      {mend !== undefined && button(classes.mend, mendWords(mend), () => onMend(finding, mend))}
      {button(classes.quiet, t('ignoreShort'), () => onIgnore(finding))}
      {onAllow &&
        canBeAllowed({ rule: about.rule, found }) &&
        button(classes.quiet, t('allowShort'), () => onAllow(finding))}
    </div>
  );
}

function Excerpt({ finding: { before, found, after } }: { finding: ListedFinding }) {
  if (found === '') return null;
  return (
    <span className={classes.excerpt} lang="id">
      {before}
      <mark>{found}</mark>
      {after}
    </span>
  );
}
