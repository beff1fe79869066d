/** The element id of the note's field: a key and a press on its button lead the focus there. */
export const NOTE_FIELD_ID = 'note-field';
