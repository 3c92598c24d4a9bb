/** The four sectors of SOP 05, IV "Kriteria Keberhasilan". */
export const SECTORS = ['koperasi', 'usaha_mikro', 'perindustrian', 'perdagangan'] as const;
export type Sector = (typeof SECTORS)[number];

export const STORY_KINDS = ['news', 'announcement', 'press_release', 'agenda', 'infographic'] as const;
export type StoryKind = (typeof STORY_KINDS)[number];

export const CHANNELS = ['site', 'instagram', 'facebook', 'x', 'youtube', 'whatsapp'] as const;
export type Channel = (typeof CHANNELS)[number];

/** How much a story presses, beside the date it is wanted on; the highest first. */
export const PRIORITIES = ['urgent', 'high', 'normal'] as const;
export type Priority = (typeof PRIORITIES)[number];

/** Address segment of a sector on the public site. */
export const SECTOR_SLUGS: Record<Sector, string> = {
  koperasi: 'koperasi',
  usaha_mikro: 'usaha-mikro',
  perindustrian: 'perindustrian',
  perdagangan: 'perdagangan',
};

/** What the log can say happened to a story. */
export const STORY_EVENT_TYPES = [
  'handedIn',
  'moved',
  'takenUp',
  'takenOver',
  'paused',
  'resumed',
  'contentSaved',
  'versionRestored',
  'materialsJoined',
  'published',
  'publicationRecorded',
  'proofAttached',
  'reported',
  'sopChanged',
  'assigned',
  'prioritised',
  'labelled',
  'wantedOnSet',
  'commented',
  'moveUndone',
  'threadOpened',
  'threadAnswered',
  'threadResolved',
  'threadReopened',
  'suggestionAccepted',
  'suggestionRejected',
] as const;
export type StoryEventType = (typeof STORY_EVENT_TYPES)[number];

/** Upper bounds that forms, actions and the database share; characters unless named otherwise. */
export const LIMITS = {
  title: 150,
  summary: 400,
  slug: 120,
  tag: 40,
  tags: 10,
  materialText: 20_000,
  materialSource: 200,
  link: 2_000,
  links: 10,
  filesPerMaterial: 10,
  reason: 2_000,
  report: 5_000,
  comment: 2_000,
  /** Words that a note in the text is set on. */
  quote: 2_000,
  threadsAtOnce: 200,
  mentions: 20,
  documentBytes: 2_000_000,
  fileBytes: 25 * 1024 * 1024,
  /** A larger picture would take more memory than it can be worth. */
  picturePixels: 60_000_000,
  altText: 300,
  caption: 300,
  embedTitle: 150,
} as const;
