'use client';

import { Tooltip } from '@mantine/core';
import type { TablerIcon } from '@tabler/icons-react';
import classes from './toolbar.module.css';

interface ToolButtonProps {
  icon: TablerIcon;
  label: string;
  /** Keys as on a PC; a Mac's Command stands for Ctrl. */
  keys?: string;
  /** For tools that are on or off; others leave it out. */
  active?: boolean;
  disabled?: boolean;
  /** The one that the Tab key reaches; the arrow keys reach the others. */
  first?: boolean;
  /** Shows the label beside the icon. */
  worded?: boolean;
  danger?: boolean;
  onClick: () => void;
}

/** One tool. A disabled one keeps its focus, so that the arrow keys do not lose their place. */
export function ToolButton(props: ToolButtonProps) {
  const Icon = props.icon;
  const button = (
    <button
      type="button"
      className={classes.tool}
      aria-label={props.worded ? undefined : props.label}
      aria-pressed={props.active}
      aria-disabled={props.disabled || undefined}
      data-danger={props.danger || undefined}
      tabIndex={props.first ? 0 : -1}
      // The text keeps its selection while a tool is pressed.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => !props.disabled && props.onClick()}
    >
      <Icon size={18} stroke={1.8} aria-hidden />
      {props.worded && <span>{props.label}</span>}
    </button>
  );
  if (props.worded) return button;
  return (
    <Tooltip
      label={
        <>
          {props.label} {props.keys && <kbd className={classes.keys}>{props.keys}</kbd>}
        </>
      }
    >
      {button}
    </Tooltip>
  );
}
