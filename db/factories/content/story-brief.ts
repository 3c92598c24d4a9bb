import type { Sector, StoryKind } from '@/lib/sop/vocabulary';
import type { PictureSpec } from './picture-spec';
import type { TiptapDoc } from './tiptap-doc';

/** What a sector's contributor hands in: plain notes, not yet a story. */
export type MaterialBrief = { title: string; text: string; source: string };

/** All the words and the picture of one demo story, before the app's mutations make it real. */
export type StoryBrief = {
  key: string;
  sector: Sector;
  kind: StoryKind;
  /** 1-12 when the subject belongs to a season. */
  monthHint?: number;
  material: MaterialBrief;
  extraMaterials?: MaterialBrief[];
  title: string;
  summary: string;
  body: TiptapDoc;
  tags: string[];
  picture: PictureSpec;
  /** With this reason the Sekretaris would decline the material; set on about one in twenty-five. */
  declineReason?: string;
};

/** Says whether no event of the office may be planned on this day (holidays, collective leave). */
export type IsDayOff = (day: Date) => boolean;

export type StoryBriefTemplate = Pick<StoryBrief, 'key' | 'sector' | 'kind' | 'monthHint'> & {
  /** First and last day of the hinted month in which the text is true in 2025, 2026 and 2027. */
  dayHint?: readonly [from: number, to: number];
  /** `when` is the day of the event, or the day the notice is given; read in WIB. */
  write: (when: Date, isDayOff?: IsDayOff) => StoryBrief;
};
