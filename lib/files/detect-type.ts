import { fileTypeFromBuffer } from 'file-type';
import { type AcceptedType, acceptedType } from './accepted-types';
import { extensionOf } from './file-name';
import { isPlainText } from './plain-text';

/**
 * The accepted type of a file by what is in it; its name only ever narrows. Null refuses it: an unknown or
 * unwanted type, a program under a picture's name, markup, or text under the name of something that runs.
 */
export async function detectAcceptedType(content: Uint8Array, name: string): Promise<AcceptedType | null> {
  const found = await fileTypeFromBuffer(content);
  if (found) return acceptedType(found.mime);
  const text = acceptedType('text/plain');
  const extension = extensionOf(name);
  const named = extension === '' || (text?.extensions.includes(extension) ?? false);
  return named && isPlainText(content) ? text : null;
}
