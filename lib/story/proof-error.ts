/** Why no picture of a published page could be taken; each has a sentence under `story.proofError`. */
export const PROOF_ERRORS = ['noBrowser', 'pageAbsent', 'failed'] as const;
export type ProofError = (typeof PROOF_ERRORS)[number];
