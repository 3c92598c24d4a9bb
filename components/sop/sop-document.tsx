import type { SopDefinition } from '@/lib/sop/definition';
import { fill, WORDS } from '@/messages/public-words';
import { drawnForm } from './drawn-form';
import { FormSheetView } from './form-sheet-view';
import classes from './sop-document.module.css';
import { SopFlow } from './sop-flow';
import { SopIdentity } from './sop-identity';
import { SopSections } from './sop-sections';
import { SopStepTable } from './sop-step-table';
import './sop-page.css';

interface SopDocumentProps {
  sop: SopDefinition;
  /** Null for a draft, which says so on screen and paper. */
  edition: number | null;
  /** Address of the office's logo. */
  logo?: string | undefined;
  /** The edition that is in force instead of this one. */
  superseded?: { number: string; edition: number; path: string } | undefined;
}

/**
 * An SOP as its official form (PermenPAN-RB 35/2012), whole: identity, sections, the flow table as drawn
 * sheets, and the same in words. Printed on A4 landscape. Stands on its own under any layout.
 */
export function SopDocument({ sop, edition, logo, superseded }: SopDocumentProps) {
  const words = WORDS.sop;
  const form = drawnForm(sop);
  const total = form.sheets.length;
  return (
    <article className={classes.document}>
      {edition === null ? <p className={classes.notice}>{words.draft}</p> : null}
      {superseded ? (
        <p className={classes.notice}>
          {words.superseded} <a href={superseded.path}>{fill(words.editionTitle, superseded)}</a>
        </p>
      ) : null}
      <div className={classes.part}>
        <SopIdentity sop={sop} edition={edition} logo={logo} />
      </div>
      <div className={classes.part}>
        <SopSections sop={sop} />
      </div>
      <section aria-labelledby="tabel" className={classes.part}>
        <h2 id="tabel">{words.steps}</h2>
        <div className={classes.sheets}>
          {form.sheets.map((sheet) => (
            <figure key={sheet.number} className={classes.sheet}>
              <figcaption>
                <strong>{sop.identity.title}</strong>
                <span>
                  {fill(words.numberOf, { number: sop.identity.number })} ·{' '}
                  {edition === null ? words.draftShort : fill(words.edition, { edition })}
                  {total > 1 ? ` · ${fill(words.form.sheet, { number: sheet.number, total })}` : null}
                </span>
              </figcaption>
              <FormSheetView
                form={form}
                sheet={sheet}
                label={fill(words.form.picture, { number: sheet.number, total })}
              />
            </figure>
          ))}
        </div>
        <div className={classes.told}>
          <SopStepTable sop={sop} />
        </div>
        <p className={classes.note}>{words.stepsNote}</p>
      </section>
      <section aria-labelledby="alir" className={classes.flow}>
        <h2 id="alir">{words.flow}</h2>
        <p className={classes.note}>{words.flowIntro}</p>
        <SopFlow sop={sop} />
      </section>
    </article>
  );
}
