import { useTranslations } from 'next-intl';
import { mediaPath } from '@/lib/public/media-address';
import classes from './brand.module.css';

/** The office's logo; without one the product's mark: a monument's column on its pond, as an R would stand. */
export function BrandMark({ size = 28, logoFileId }: { size?: number; logoFileId: string | null }) {
  if (logoFileId) {
    return (
      <span className={classes.logo} style={{ width: size, height: size }}>
        {/* biome-ignore lint/performance/noImgElement: /media makes and keeps its widths itself */}
        <img src={mediaPath(logoFileId, 320)} alt="" />
      </span>
    );
  }
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
export function Brand({
  office,
}: {
  office: { shortName: string; logoFileId: string | null; demo: boolean };
}) {
  const t = useTranslations('common');
  return (
    <div className={classes.brand}>
      <BrandMark logoFileId={office.logoFileId} />
      <div className={classes.words}>
        <span className={classes.name}>
          Redaksi
          {office.demo ? <span className={classes.demo}>{t('demo')}</span> : null}
        </span>
        <span className={classes.office}>{office.shortName}</span>
      </div>
    </div>
  );
}
