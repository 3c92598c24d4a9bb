'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useRefusalText } from '@/components/story/refusal-text';
import { changedFields, mergeIdentity } from '@/lib/office/office-changes';
import { cleanIdentity, officeFaults } from '@/lib/office/office-faults';
import type { OfficeField, OfficeIdentity } from '@/lib/office/office-identity';
import type { OfficeOfAnother, SaveOffice } from '@/lib/office/office-save';
import type { Refusal } from '@/lib/sop/refusal';

/** What another person saved while this form was being filled in. */
export interface OfficeConflict {
  by: string | null;
  theirs: OfficeIdentity;
  taken: OfficeField[];
  both: OfficeField[];
}

/** Id of a field's input on the page. */
export function inputId(field: string): string {
  return `kantor-${field}`;
}

export type OfficeForm = ReturnType<typeof useOfficeForm>;

/**
 * The office's form: what is typed, what of it is not saved yet, every fault by field, and what another
 * person saved meanwhile. What is typed stays whatever a save ends in.
 */
export function useOfficeForm(given: { identity: OfficeIdentity; revision: number }, send: SaveOffice) {
  const unknownError = useTranslations('common')('unknownError');
  const refusalText = useRefusalText();
  const [saved, setSaved] = useState(given);
  const [values, setValues] = useState(given.identity);
  const [faults, setFaults] = useState<Record<string, string>>({});
  const [failures, setFailures] = useState<string[]>([]);
  const [conflict, setConflict] = useState<OfficeConflict | null>(null);
  const [saving, setSaving] = useState(false);
  const [uploading, setUploading] = useState(false);

  function set<F extends OfficeField>(field: F, value: OfficeIdentity[F]) {
    setValues((now) => ({ ...now, [field]: value }));
    setFaults((now) =>
      Object.fromEntries(Object.entries(now).filter(([at]) => at !== field && !at.startsWith(`${field}.`))),
    );
  }

  function begin(identity: OfficeIdentity, revision: number) {
    setSaved({ identity, revision });
    setValues(identity);
    setFaults({});
    setFailures([]);
    setConflict(null);
  }

  function refuseFor(reasons: readonly Refusal[]) {
    const byField: Record<string, string> = {};
    for (const reason of reasons) {
      const { field } = reason;
      if (!field) continue;
      const place = Object.hasOwn(values, field.split('.')[0] ?? '') ? field : '';
      if (place) byField[place] = [byField[place], refusalText(reason)].filter(Boolean).join(' ');
    }
    setFaults(byField);
    setFailures(reasons.filter(({ field }) => !field || !(field in byField)).map(refusalText));
    const first = Object.keys(byField)[0];
    if (first) document.getElementById(inputId(first))?.focus();
  }

  /** Brings what another saved together with what is typed here; the next save is begun from his. */
  function meet({ identity, revision, by }: OfficeOfAnother) {
    const merged = mergeIdentity(saved.identity, values, identity);
    setSaved({ identity, revision });
    setValues(merged.identity);
    setFaults({});
    setConflict({ by, theirs: identity, taken: merged.taken, both: merged.conflicts });
  }

  /** Sends the form. True when it is kept. */
  async function save(): Promise<boolean> {
    setFailures([]);
    const known = officeFaults(cleanIdentity(values));
    if (known.length > 0) {
      refuseFor(known);
      return false;
    }
    setSaving(true);
    try {
      const outcome = await send({ revision: saved.revision, identity: values });
      if (outcome.ok) begin(outcome.identity, outcome.revision);
      else if (outcome.theirs) meet(outcome.theirs);
      else refuseFor(outcome.reasons);
      return outcome.ok;
    } catch {
      setFailures([unknownError]);
      return false;
    } finally {
      setSaving(false);
    }
  }

  return {
    values,
    set,
    faultOf: (field: string) => faults[field],
    faults: Object.keys(faults).length,
    failures,
    conflict,
    saving,
    uploading,
    setUploading,
    dirty: changedFields(saved.identity, values).length > 0,
    savedLogo: saved.identity.logoFileId,
    undo: () => begin(saved.identity, saved.revision),
    save,
  };
}
