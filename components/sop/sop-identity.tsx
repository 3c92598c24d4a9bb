import type { SopDefinition } from '@/lib/sop/definition';
import { fill, WORDS } from '@/messages/public-words';
import { IdentityBox } from './identity-box';
import classes from './sop-identity.module.css';

interface SopIdentityProps {
  sop: SopDefinition;
  edition: number | null;
  logo: string | undefined;
}

/** The first page of the SOP's form: whose it is, its number and dates, who authorised it, what it stands on. */
export function SopIdentity({ sop, edition, logo }: SopIdentityProps) {
  const words = WORDS.sop;
  const { identity } = sop;
  const { position, name, rank, nip } = identity.authorisedBy;
  return (
    <section aria-label={words.identity} className={classes.form}>
      <div className={classes.office}>
        {logo ? (
          // biome-ignore lint/performance/noImgElement: printed and made into PDF, where nothing may load late
          <img src={logo} alt="" className={classes.logo} />
        ) : null}
        <p className={classes.officeName}>{identity.office}</p>
      </div>
      <dl className={classes.facts}>
        <div>
          <dt>{words.number}</dt>
          <dd>
            <strong>{identity.number}</strong>
            <span className={classes.edition}>
              {edition === null ? words.draftShort : fill(words.edition, { edition })}
            </span>
          </dd>
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
          <dd className={classes.signed}>
            <span className={classes.position}>{position}</span>
            <span className={classes.signer}>{name}</span>
            <span>{rank}</span>
            <span>
              {words.nip} <span className={classes.nip}>{nip}</span>
            </span>
          </dd>
        </div>
        <div>
          <dt>{words.name}</dt>
          <dd>
            <strong>{identity.title}</strong>
          </dd>
        </div>
      </dl>
      <IdentityBox title={words.legalBasis} items={sop.legalBasis} />
      <IdentityBox title={words.qualifications} items={sop.qualifications} />
      <IdentityBox title={words.relatedSops} items={sop.relatedSops} />
      <IdentityBox title={words.equipment} items={sop.equipment} />
      <IdentityBox title={words.warning} items={sop.warning === '' ? [] : [sop.warning]} />
      <IdentityBox title={words.records} items={sop.records} />
    </section>
  );
}
