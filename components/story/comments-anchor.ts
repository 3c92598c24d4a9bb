/** Where the comments stand on a story's page, as its address names them. */
export const COMMENTS_ANCHOR = 'komentar';
