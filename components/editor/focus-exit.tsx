import { IconArrowsMinimize } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { EDITOR_KEYS } from '@/lib/editor/editor-keys';
import { ToolButton } from './tool-button';

/** All that is left of the tools where one writes undisturbed: the way back. */
export function FocusExit({ onLeave }: { onLeave: () => void }) {
  const t = useTranslations('editor.tool');
  return (
    <div>
      <ToolButton
        first
        worded
        icon={IconArrowsMinimize}
        label={t('leaveFocus')}
        keys={EDITOR_KEYS.desk.leave}
        onClick={onLeave}
      />
    </div>
  );
}
