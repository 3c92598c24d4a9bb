/**
 * True for bytes that are text and nothing that runs: valid UTF-8 without NUL or other control characters, and
 * not the beginning of markup or of a script.
 */
export function isPlainText(content: Uint8Array): boolean {
  const text = decodeUtf8(content);
  if (text === null) return false;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what tells binary content from text
  if (/[\u0000-\u0008\u000b\u000e-\u001f\u007f]/.test(text)) return false;
  const start = text.replace(/^\ufeff/, '').trimStart();
  return !/^<[!?/a-z]/i.test(start) && !start.startsWith('#!');
}

function decodeUtf8(content: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return null;
  }
}
