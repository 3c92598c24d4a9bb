import type { Finding } from '@/lib/language/finding';

/** Puts a suggestion in the place of words of a field, as one step that can be undone; not where they are gone. */
export function mendField(
  field: HTMLTextAreaElement,
  { from, to, found }: Pick<Finding, 'from' | 'to' | 'found'>,
  suggestion: string,
): void {
  if (field.value.slice(from, to) !== found) return;
  field.focus();
  field.setSelectionRange(from, to);
  // Typed rather than set, since only what is typed can be taken back with Ctrl-Z.
  document.execCommand(suggestion === '' ? 'delete' : 'insertText', false, suggestion);
}
