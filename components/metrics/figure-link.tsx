import Link from 'next/link';
import { useTranslations } from 'next-intl';
import classes from './figure-link.module.css';

/** A figure that opens the stories behind it. Without an address, where there is none, it is plain text. */
export function FigureLink(props: {
  href: string | null;
  text: string;
  /** What the figure is, for who hears it out of its table. */
  label: string;
  tone?: 'strong' | 'quiet';
}) {
  const t = useTranslations('metrics');
  const { href, text, label, tone } = props;
  if (href === null) return <span data-tone={tone}>{text}</span>;
  return (
    <Link
      className={classes.link}
      data-tone={tone}
      href={href}
      prefetch={false}
      aria-label={`${text}, ${label}: ${t('seeList')}`}
    >
      {text}
    </Link>
  );
}
