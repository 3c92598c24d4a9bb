import { useTranslations } from 'next-intl';
import classes from './brand.module.css';

/** The product's mark: a monument's column on its pond, as a letter R would stand. */
export function BrandMark({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" className={classes.mark}>
      <rect width="32" height="32" rx="8" fill="var(--desk-accent)" />
      <path d="M16 5.5 18.2 10v9.5h-4.4V10z" fill="#fff" />
      <path
        d="M7 22.6c3-2.4 15-2.4 18 0M9.6 26c2.6-1.7 10.2-1.7 12.8 0"
        stroke="#fff"
        strokeWidth="2.1"
        strokeLinecap="round"
        fill="none"
      />
    </svg>
  );
}

/** Mark, name of the product and of the office; says so when the contents are made up. */
export function Brand({ office, demo }: { office: string; demo: boolean }) {
  const t = useTranslations('common');
  return (
    <div className={classes.brand}>
      <BrandMark />
      <div className={classes.words}>
        <span className={classes.name}>
          Redaksi
          {demo ? <span className={classes.demo}>{t('demo')}</span> : null}
        </span>
        <span className={classes.office}>{office}</span>
      </div>
    </div>
  );
}
