import type { LocalizedText } from '@/lib/sop/definition';
import type { Sector, StoryKind } from '@/lib/sop/vocabulary';
import type { MaterialStanding } from './material-standing';

/** A file as pages show it; its bytes are at `/media/<id>`. Pixels for pictures, null for the rest. */
export interface AttachedFile {
  id: string;
  name: string;
  mime: string;
  bytes: number;
  width: number | null;
  height: number | null;
}

/** What a contributor handed in, with its files: what the story page, the board and `/bahan` show. */
export interface Material {
  id: string;
  storyId: string;
  title: string;
  text: string;
  sector: Sector;
  kind: StoryKind;
  source: string;
  links: string[];
  /** 'YYYY-MM-DD', or null when no date was wished for. */
  wantedOn: string | null;
  handedInBy: { id: string; name: string };
  handedInAt: Date;
  files: AttachedFile[];
}

/** Where a material's story is now. */
export interface MaterialWhereabouts {
  standing: MaterialStanding;
  storyNumber: number;
  stageName: LocalizedText;
  /** Address segment of the article the public reads, null before publication. */
  articleSlug: string | null;
  declined: { reason: string; by: string; at: Date } | null;
}

/** A row of the list of materials. */
export interface MaterialListed extends MaterialWhereabouts {
  id: string;
  storyId: string;
  title: string;
  sector: Sector;
  kind: StoryKind;
  handedInBy: string;
  handedInAt: Date;
  wantedOn: string | null;
  files: number;
}
