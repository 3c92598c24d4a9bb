'use client';

import { Store, useStored } from '@/components/ui/store';

const KEPT_AS = 'redaksi-tombol-huruf';

let kept: Store<boolean> | null = null;

/** Kept in this browser: a person who speaks to his computer, or leans on its keys, turns them off. */
function store(): Store<boolean> {
  if (typeof window === 'undefined') return new Store(true);
  kept ??= new Store(read());
  return kept;
}

function read(): boolean {
  try {
    return window.localStorage.getItem(KEPT_AS) !== 'mati';
  } catch {
    return true;
  }
}

/** Whether keys that type a character act on the board. */
export function characterKeysOn(): boolean {
  return store().get();
}

export function useCharacterKeys(): [boolean, (on: boolean) => void] {
  const on = useStored(store(), (value) => value);
  const choose = (wanted: boolean) => {
    store().set(wanted);
    try {
      window.localStorage.setItem(KEPT_AS, wanted ? 'hidup' : 'mati');
    } catch {
      // Without storage it holds until the page is left.
    }
  };
  return [on, choose];
}
