package id.telaah.highlighting;

/**
 * A printed word and the letters of the quote that it may be.
 *
 * @param worth letters that agree less those that do not
 */
record Match(Printed word, int from, int to, double worth) {}
