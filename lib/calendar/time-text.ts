/**
 * A time of day as people type it, as 'HH:MM': "7", "730", "07.30" and "7:30" are all half past seven or
 * seven o'clock; "24" is the end of the day. What is no time comes back trimmed, for a fault to name.
 */
export function timeFromText(text: string): string {
  const plain = text.trim();
  const match = /^(\d{1,2})(?:[.:]?(\d{2}))?$/.exec(plain);
  if (!match) return plain;
  const [, hour = '', minute = '00'] = match;
  return Number(hour) > 24 || Number(minute) > 59 ? plain : `${hour.padStart(2, '0')}:${minute}`;
}
