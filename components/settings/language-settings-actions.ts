import type { CleanTextRequest, WordRequest } from '@/lib/office/word-requests';
import type { Outcome } from '@/lib/sop/refusal';

/** What can be changed of the office's words and of what it asks of texts. */
export interface LanguageSettingsActions {
  allowWord: (request: WordRequest) => Promise<Outcome>;
  removeWord: (request: WordRequest) => Promise<Outcome>;
  askForCleanTexts: (request: CleanTextRequest) => Promise<Outcome>;
}
