import { useTranslations } from 'next-intl';
import { countByRule, type ListedFinding } from '@/lib/content-checks/listed-finding';
import classes from './checks.module.css';
import { useFindingWords } from './use-finding-words';

interface FindingListProps<F extends ListedFinding> {
  findings: readonly F[];
  /** Leads to the finding's place; without it the list is only read. */
  onJump?: (finding: F) => void;
  onMend?: (finding: F, suggestion: string) => void;
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

function FindingItem<F extends ListedFinding>(props: Omit<FindingListProps<F>, 'findings'> & { finding: F }) {
  const { finding, onJump, onMend } = props;
  const t = useTranslations('language');
  const { nameOf, reasonOf, mendWords } = useFindingWords();
  const [mend] = finding.suggestions;
  const told = (
    <>
      <span className={classes.name}>
        {nameOf(finding.about)} <small>{t(`field.${finding.place.field}`)}</small>
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
      {onMend && mend !== undefined ? (
        <button
          type="button"
          className={classes.mend}
          aria-label={mendWords(finding.found, mend, true)}
          onClick={() => onMend(finding, mend)}
        >
          {mendWords(finding.found, mend)}
        </button>
      ) : null}
    </>
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
