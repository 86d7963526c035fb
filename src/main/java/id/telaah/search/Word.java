package id.telaah.search;

/**
 * A word as it stands in a text.
 *
 * @param form lower case, without accents, ligatures, soft hyphens and line breaks
 * @param joined true when only a hyphen parts it from the word before
 * @param opens true when a sentence, list item or table cell ends before it
 */
record Word(String form, int start, int end, boolean joined, boolean opens) {

    Word through(Word last, String newForm) {
        return new Word(newForm, start, last.end, joined, opens);
    }

    Word opening(boolean also) {
        return also && !opens ? new Word(form, start, end, joined, true) : this;
    }
}
