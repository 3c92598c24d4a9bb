import type { SopDefinition } from '@/lib/sop/definition';
import { fill, WORDS } from '@/messages/public-words';
import classes from './sop-identity.module.css';

/** The head of the SOP's form: who it is of, its number and dates, and what it stands on. */
export function SopIdentity({ sop, edition }: { sop: SopDefinition; edition: number }) {
  const words = WORDS.sop;
  const { identity } = sop;
  const boxes = [
    { title: words.legalBasis, items: sop.legalBasis, numbered: true },
    { title: words.qualifications, items: sop.qualifications, numbered: true },
    { title: words.relatedSops, items: sop.relatedSops, numbered: true },
    { title: words.equipment, items: sop.equipment, numbered: true },
    { title: words.warning, items: [sop.warning], numbered: false },
    { title: words.records, items: sop.records, numbered: true },
  ];
  return (
    <section aria-label={words.identity} className={classes.form}>
      <div className={classes.office}>
        <p className={classes.officeName}>{identity.office}</p>
        <p className={classes.edition}>
          <span className={classes.mark} aria-hidden="true">
            {identity.number}
          </span>
          {fill(words.edition, { edition })}
        </p>
      </div>
      <dl className={classes.facts}>
        <div>
          <dt>{words.number}</dt>
          <dd className={classes.number}>{identity.number}</dd>
        </div>
        <div>
          <dt>{words.createdOn}</dt>
          <dd>{identity.createdOn}</dd>
        </div>
        <div>
          <dt>{words.revisedOn}</dt>
          <dd>{identity.revisedOn ?? '–'}</dd>
        </div>
        <div>
          <dt>{words.authorisedOn}</dt>
          <dd>{identity.authorisedOn}</dd>
        </div>
        <div>
          <dt>{words.authorisedBy}</dt>
          <dd>
            {identity.authorisedBy.position}
            <span className={classes.signer}>{identity.authorisedBy.name}</span>
            {identity.authorisedBy.rank}
            <br />
            {words.nip} {identity.authorisedBy.nip}
          </dd>
        </div>
        <div>
          <dt>{words.name}</dt>
          <dd>
            <strong>{identity.title}</strong>
          </dd>
        </div>
      </dl>
      {boxes.map(({ title, items, numbered }) => {
        const List = numbered && items.length > 1 ? 'ol' : 'ul';
        return (
          <div key={title} className={classes.box}>
            <h2>{title}</h2>
            {items.length === 0 ? (
              <p>{words.noneGiven}</p>
            ) : (
              <List data-plain={items.length === 1 ? true : undefined}>
                {items.map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </List>
            )}
          </div>
        );
      })}
    </section>
  );
}
