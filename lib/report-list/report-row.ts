/** Where a report stands; `due` is a story whose report is still to be written. */
export const REPORT_STANDINGS = ['waiting', 'acknowledged'] as const;
export type ReportStanding = (typeof REPORT_STANDINGS)[number];

/** One report in the list, with the story it tells of. */
export interface ReportRow {
  story: { id: string; number: number; title: string };
  text: string;
  reportedBy: string;
  reportedAt: Date;
  acknowledgedBy: string | null;
  acknowledgedAt: Date | null;
}

/** A story that stands in the reporting stage without a report. */
export interface DueReport {
  id: string;
  number: number;
  title: string;
}

export interface ReportCounts {
  due: number;
  waiting: number;
  acknowledged: number;
}
