import { describe, expect, it } from 'vitest';
import { mergeIdentity, officeChanges } from './office-changes';
import { sampleIdentity } from './sample-identity';

const base = sampleIdentity();

describe('what changed', () => {
  it('is told field by field with before and after', () => {
    expect(officeChanges(base, { ...base, phone: '(0341) 2', logoFileId: 'f1' })).toEqual({
      phone: { from: base.phone, to: '(0341) 2' },
      logoFileId: { from: null, to: 'f1' },
    });
    expect(officeChanges(base, { ...base, socialAccounts: [] })).toEqual({
      socialAccounts: { from: base.socialAccounts, to: [] },
    });
  });

  it('is nothing when an equal identity is saved again', () => {
    expect(officeChanges(base, structuredClone(base))).toEqual({});
  });
});

describe('two people’s changes', () => {
  it('come together where they touch different fields', () => {
    const merged = mergeIdentity(base, { ...base, phone: '(0341) 2' }, { ...base, city: 'Batu' });
    expect(merged.identity).toEqual({ ...base, phone: '(0341) 2', city: 'Batu' });
    expect(merged).toMatchObject({ taken: ['city'], conflicts: [] });
  });

  it('keep what the person typed where both changed a field, and name that field', () => {
    const merged = mergeIdentity(base, { ...base, phone: '(0341) 2' }, { ...base, phone: '(0341) 3' });
    expect(merged.identity.phone).toBe('(0341) 2');
    expect(merged).toMatchObject({ taken: [], conflicts: ['phone'] });
  });

  it('are no conflict when both did the same', () => {
    const merged = mergeIdentity(base, { ...base, phone: '(0341) 2' }, { ...base, phone: '(0341) 2' });
    expect(merged).toMatchObject({ taken: [], conflicts: [] });
  });
});
