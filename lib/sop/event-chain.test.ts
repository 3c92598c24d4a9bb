import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChainedEvent, canonicalJson, eventHash, findChainFaults } from './event-chain';

function chain(count: number): (ChainedEvent & { hash: string })[] {
  let hash = '';
  return Array.from({ length: count }, (_, index) => {
    const event: ChainedEvent = {
      storyId: 's',
      number: index + 1,
      at: new Date(index * 1_000),
      type: 'moved',
      actorId: 'a',
      details: { from: 'x', to: 'y' },
    };
    hash = eventHash(hash, event);
    return { ...event, hash };
  });
}

const headOf = (events: { number: number; hash: string }[]) => {
  const last = events.at(-1);
  return { number: last?.number ?? 0, hash: last?.hash ?? '' };
};

describe('the chain of a story', () => {
  it('is whole when nothing was touched', () => {
    const events = chain(5);
    expect(findChainFaults(events, headOf(events))).toEqual([]);
  });

  it('an event taken out of the middle shows as a gap', () => {
    const events = chain(5);
    const cut = events.filter((event) => event.number !== 3);
    expect(findChainFaults(cut, headOf(events))).toEqual([{ number: 3, kind: 'gap' }]);
  });

  it('events cut from the end show against the kept head', () => {
    const events = chain(5);
    expect(findChainFaults(events.slice(0, 3), headOf(events))).toEqual([{ number: 5, kind: 'cutOff' }]);
  });

  it('any changed field of any event shows', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4 }),
        fc.constantFrom('at', 'type', 'actorId', 'details'),
        (index, field) => {
          const events = chain(5);
          const event = events[index];
          if (!event) return;
          const changed = {
            at: new Date(99),
            type: 'takenUp',
            actorId: 'b',
            details: { from: 'x', to: 'z' },
          };
          events[index] = { ...event, [field]: changed[field as keyof typeof changed] };
          expect(findChainFaults(events, headOf(chain(5)))).toContainEqual({
            number: index + 1,
            kind: 'changed',
          });
        },
      ),
    );
  });
});

describe('canonical JSON', () => {
  it('does not depend on the order of keys and agrees with JSON.parse', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });
});
