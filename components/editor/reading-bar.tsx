import { IconSearch } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import classes from './story-editor.module.css';
import { ToolButton } from './tool-button';

/** Over a text that one may only read: the search, which takes the button's place. */
export function ReadingBar({ onFind, children }: { onFind: () => void; children: ReactNode }) {
  const t = useTranslations('editor.find');
  return (
    <div className={classes.bar} data-editor-bar="">
      {children || <ToolButton first worded icon={IconSearch} label={t('label')} onClick={onFind} />}
    </div>
  );
}
