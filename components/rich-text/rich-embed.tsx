import { type Embed, embedAddress, embedFrame } from '@/lib/richtext/embed';
import { WORDS } from '@/messages/public-words';
import { EmbedFacade } from './embed-facade';
import styles from './rich-embed.module.css';

/** A film or post of another service: its title and a promise, until the reader asks for it. */
export function RichEmbed({ embed }: { embed: Embed }) {
  return (
    <figure data-embed={embed.provider}>
      <EmbedFacade title={embed.title} address={embedAddress(embed)} frame={embedFrame(embed)}>
        <span className={styles.title}>{embed.title}</span>
        <span className={styles.note}>{WORDS.article.embed[embed.provider]}</span>
      </EmbedFacade>
    </figure>
  );
}
