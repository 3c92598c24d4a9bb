import type { TemplateWords } from '@/lib/editor/templates';
import words from './id/template.json';

/** Words of the templates. What the office publishes is Indonesian, whichever language the desk is in. */
export const TEMPLATE_WORDS: TemplateWords = words;
