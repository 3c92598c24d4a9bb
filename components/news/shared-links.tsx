import type { ShareCard } from '@/lib/public/share-card';
import { WORDS } from '@/messages/public-words';
import classes from './shared-links.module.css';

const PLACES = ['whatsapp', 'facebook'] as const;

/** A link as WhatsApp and Facebook draw it: their cuts of the words, about their widths. */
export function SharedLinks({ card, domain }: { card: ShareCard; domain: string }) {
  return (
    <main className={classes.page}>
      <h1 className="visually-hidden">{WORDS.preview.card}</h1>
      {PLACES.map((place) => (
        <section key={place} className={classes.place}>
          <h2 className={classes.name}>{WORDS.article.shareTo[place]}</h2>
          <div className={classes.card} data-place={place} data-small={card.large ? undefined : true}>
            {/* biome-ignore lint/performance/noImgElement: the picture that the services fetch */}
            <img src={card.picture.url} alt={card.picture.alt} />
            <div className={classes.words}>
              {place === 'facebook' ? <p className={classes.domain}>{domain}</p> : null}
              <p className={classes.title}>{card.title}</p>
              <p className={classes.summary}>{card.description}</p>
              {place === 'whatsapp' ? <p className={classes.domain}>{domain}</p> : null}
            </div>
          </div>
        </section>
      ))}
      <p className={classes.note}>{WORDS.preview.cardNote}</p>
    </main>
  );
}
