import { useTranslations } from 'next-intl';
import words from '@/messages/id/letterhead.json';
import { Letterhead, type LetterheadOffice } from './letterhead';
import classes from './letterhead-preview.module.css';

/** The letterhead at the top of a sheet of A4, as small as there is room for. */
export function LetterheadPreview({ office, number }: { office: LetterheadOffice; number: string }) {
  const t = useTranslations('settings.office.preview');
  return (
    <figure className={classes.figure}>
      <div className={classes.sheet}>
        <div className={classes.paper}>
          <Letterhead office={office} />
          {/* The body of a letter, drawn as it is laid out: decoration under the real head. */}
          <div className={classes.body} aria-hidden>
            <span className={classes.number}>
              {words.number}: {number}
            </span>
            <i style={{ width: '38%' }} />
            <i style={{ width: '31%' }} />
            <i />
            <i style={{ width: '94%' }} />
          </div>
        </div>
      </div>
      <figcaption className={classes.caption}>{t('caption')}</figcaption>
    </figure>
  );
}
