'use client';

import type { ReactNode } from 'react';
import { useId } from 'react';
import classes from './choice-cards.module.css';

export interface Choice<T extends string> {
  value: T;
  label: string;
  icon?: ReactNode;
}

/** One choice of a few, all of them in sight: radio buttons that look like cards, or like pills when `compact`. */
export function ChoiceCards<T extends string>(props: {
  legend: ReactNode;
  name: string;
  choices: readonly Choice<T>[];
  value: T | null;
  onChange: (value: T) => void;
  error?: string | undefined;
  compact?: boolean;
}) {
  const errorId = useId();
  return (
    <fieldset className={classes.set} aria-describedby={props.error ? errorId : undefined}>
      <legend className={classes.legend}>{props.legend}</legend>
      <div className={props.compact ? classes.pills : classes.cards}>
        {props.choices.map(({ value, label, icon }) => (
          <label key={value} className={classes.choice} data-error={props.error ? true : undefined}>
            <input
              type="radio"
              name={props.name}
              value={value}
              checked={props.value === value}
              onChange={() => props.onChange(value)}
              aria-invalid={props.error ? true : undefined}
            />
            {icon}
            <span>{label}</span>
          </label>
        ))}
      </div>
      {props.error ? (
        <p id={errorId} className={classes.error}>
          {props.error}
        </p>
      ) : null}
    </fieldset>
  );
}
