'use client';

import { Checkbox, NativeSelect, NumberInput, Switch, Textarea, TextInput } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Locale } from '@/lib/format/locale';
import type { DefinitionPath } from '@/lib/sop/edit-list';
import { placeId, useEditing, useValue } from './editing';
import classes from './editor.module.css';
import { useFaultText } from './fault-words';

interface FieldProps {
  path: DefinitionPath;
  label: string;
  description?: ReactNode;
}

/** The faults of exactly this field, as sentences. */
export function useFieldError(path: DefinitionPath): string | undefined {
  const { faults } = useEditing();
  const faultText = useFaultText();
  const mine = faults.filter((fault) => fault.path.join('.') === path.join('.'));
  return mine.length > 0 ? mine.map(faultText).join(' ') : undefined;
}

/** One line of text. With `nullable`, an empty line is kept as "none". */
export function LineField(props: FieldProps & { max?: number; nullable?: boolean }) {
  const [value, set] = useValue<string | null>(props.path);
  const error = useFieldError(props.path);
  return (
    <TextInput
      id={placeId(props.path)}
      label={props.label}
      description={props.description}
      value={value ?? ''}
      maxLength={props.max ?? 300}
      error={error}
      onChange={({ currentTarget }) =>
        set(props.nullable && currentTarget.value === '' ? null : currentTarget.value)
      }
    />
  );
}

/** A text of several lines. */
export function ParagraphField(props: FieldProps & { nullable?: boolean; hideLabel?: boolean }) {
  const [value, set] = useValue<string | null>(props.path);
  const error = useFieldError(props.path);
  return (
    <Textarea
      id={placeId(props.path)}
      {...(props.hideLabel ? { 'aria-label': props.label } : { label: props.label })}
      description={props.description}
      value={value ?? ''}
      autosize
      minRows={1}
      maxRows={12}
      maxLength={2_000}
      error={error}
      onChange={({ currentTarget }) =>
        set(props.nullable && currentTarget.value === '' ? null : currentTarget.value)
      }
    />
  );
}

/** A name in both languages. */
export function NameFields({ path }: { path: DefinitionPath }) {
  const t = useTranslations('sopEditor.field');
  return (
    <div className={classes.pair}>
      <LineField path={[...path, 'id']} label={t('id')} />
      <LineField path={[...path, 'en']} label={t('en')} />
    </div>
  );
}

/** Whole minutes; empty when the office has not set them. */
export function MinutesField(props: FieldProps) {
  const t = useTranslations('sopEditor');
  const [value, set] = useValue<number | null>(props.path);
  const error = useFieldError(props.path);
  return (
    <NumberInput
      id={placeId(props.path)}
      label={props.label}
      description={props.description}
      placeholder={t('notSet')}
      value={value ?? ''}
      min={0}
      max={100_000}
      clampBehavior="strict"
      allowDecimal={false}
      allowNegative={false}
      suffix={t('minutesSuffix')}
      error={error}
      onChange={(typed) => set(typeof typed === 'number' ? typed : null)}
    />
  );
}

/** On or off. `checked` and `onChange` for what the definition does not keep as such. */
export function SwitchField(props: FieldProps & { checked?: boolean; onChange?: (on: boolean) => void }) {
  const [value, set] = useValue<boolean>(props.path);
  const error = useFieldError(props.path);
  return (
    <Switch
      id={placeId(props.path)}
      label={props.label}
      description={props.description}
      checked={props.checked ?? value}
      error={error}
      onChange={({ currentTarget }) => (props.onChange ?? set)(currentTarget.checked)}
    />
  );
}

/** One of a few; the value of each choice is what the definition keeps. */
export function ChoiceField(
  props: FieldProps & {
    choices: { value: string; label: string }[];
    read?: (value: string) => unknown;
  },
) {
  const [value, set] = useValue<unknown>(props.path);
  const error = useFieldError(props.path);
  const text = value === null || value === undefined ? '' : String(value);
  const known = props.choices.some((choice) => choice.value === text);
  return (
    <NativeSelect
      id={placeId(props.path)}
      label={props.label}
      description={props.description}
      data={known ? props.choices : [{ value: text, label: text }, ...props.choices]}
      value={text}
      error={error}
      onChange={({ currentTarget }) =>
        set(props.read ? props.read(currentTarget.value) : currentTarget.value)
      }
    />
  );
}

/** Any of a few, kept in the order of the choices; what the definition names and no choice has stays shown. */
export function ChecksField(props: FieldProps & { choices: { value: string; label: string }[] }) {
  const [value, set] = useValue<string[]>(props.path);
  const error = useFieldError(props.path);
  const unknown = value.filter((key) => !props.choices.some((choice) => choice.value === key));
  const choices = [...props.choices, ...unknown.map((key) => ({ value: key, label: key }))];
  return (
    <Checkbox.Group
      id={placeId(props.path)}
      label={props.label}
      description={props.description}
      value={value}
      error={error}
      onChange={(chosen) =>
        set(choices.flatMap((choice) => (chosen.includes(choice.value) ? choice.value : [])))
      }
    >
      <div className={classes.checks}>
        {choices.map((choice) => (
          <Checkbox key={choice.value} value={choice.value} label={choice.label} />
        ))}
      </div>
    </Checkbox.Group>
  );
}

/** Performers of the SOP to choose from. */
export function PerformersField(props: FieldProps) {
  const { sop } = useEditing();
  const locale = useLocale() as Locale;
  const choices = sop.performers.map(({ key, name }) => ({ value: key, label: name[locale] || key }));
  return <ChecksField {...props} choices={choices} />;
}
