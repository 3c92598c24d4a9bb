import type { Outcome, Refusal } from '@/lib/sop/refusal';
import type { CropRequest, DetailsRequest, FileRequest, ReplaceRequest } from './picture-details';

interface StoryName {
  id: string;
  number: number;
  title: string;
}

/** What became of the texts that showed a picture which another replaces. */
export interface ExchangeReport {
  /** Texts that show the new one now. */
  changed: StoryName[];
  /** Texts that keep the old one, and every reason. */
  kept: (StoryName & { reasons: Refusal[] })[];
}

/** `fileId`: the file that is looked at from now on. */
export type ExchangeOutcome = Outcome<{ fileId: string; report: ExchangeReport }>;

/** What the library's page can have done; each is a server action of its own. */
export interface MediaActions {
  describe: (request: DetailsRequest) => Promise<Outcome<{ version: number }>>;
  crop: (request: CropRequest) => Promise<ExchangeOutcome>;
  replace: (request: ReplaceRequest) => Promise<ExchangeOutcome>;
  remove: (request: FileRequest) => Promise<Outcome>;
}
