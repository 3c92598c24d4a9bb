/** What the story page tells its preview when the text has been saved. */
export const TEXT_SAVED = 'naskah-tersimpan';
