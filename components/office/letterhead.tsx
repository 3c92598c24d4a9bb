import { bareAddress, fullAddress, letterheadName, type OfficePlace } from '@/lib/office/office-address';
import { mediaPath } from '@/lib/public/media-address';
import words from '@/messages/id/letterhead.json';
import classes from './letterhead.module.css';

/** What a letterhead says of its office. */
export interface LetterheadOffice extends OfficePlace {
  name: string;
  government: string;
  phone: string;
  email: string;
  website: string;
  logoFileId: string | null;
}

/**
 * The head of the office's letters (kop surat), always in Indonesian. Its measures are in `em` of 12 points on
 * paper: set `font-size` around it to show it smaller. Without a logo the words stand in the middle alone.
 */
export function Letterhead({ office }: { office: LetterheadOffice }) {
  const { phone, email, website } = office;
  const reach = [
    phone ? `${words.phone} ${phone}` : '',
    email ? `${words.email} ${email}` : '',
    website ? `${words.website} ${bareAddress(website)}` : '',
  ].filter(Boolean);
  return (
    <div className={classes.head} data-logo={office.logoFileId ? true : undefined}>
      {office.logoFileId ? (
        // biome-ignore lint/performance/noImgElement: /media makes and keeps its widths itself
        <img className={classes.logo} src={mediaPath(office.logoFileId, 640)} alt="" />
      ) : null}
      <div className={classes.words}>
        <p className={classes.government}>{office.government}</p>
        <p className={classes.name}>{letterheadName(office.name, office.government)}</p>
        <p className={classes.line}>{fullAddress(office)}</p>
        {reach.length > 0 ? (
          <p className={classes.reach}>
            {reach.map((part) => (
              <span key={part}>{part} </span>
            ))}
          </p>
        ) : null}
      </div>
    </div>
  );
}
