import { childOf, isOn, settingOf, type XmlElement } from '../xml';

/** Why the content of a control is no text, or null when it is. */
export function passedOver(sdt: XmlElement): 'contents' | 'prompt' | null {
  const gallery = settingOf(childOf(childOf(sdt, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery');
  if (gallery === 'Table of Contents') return 'contents';
  return isPrompt(sdt) ? 'prompt' : null;
}

/** True for a content control that still says what to type into it; locked, what it says is the text. */
function isPrompt(sdt: XmlElement): boolean {
  const properties = childOf(sdt, 'w:sdtPr');
  const locked = /contentLocked$/i.test(settingOf(properties, 'w:lock') ?? '');
  return !locked && isOn(properties, 'w:showingPlcHdr') === true;
}
