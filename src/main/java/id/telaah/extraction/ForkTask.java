package id.telaah.extraction;

import java.io.Serializable;

/**
 * What the fork is asked to do with one file.
 *
 * @param pictures folder that receives an image of each page that needs character recognition
 * @param render whether such images are wanted
 * @param maxPages pages beyond this are not read
 * @param maxCharacters text beyond this is not read
 */
record ForkTask(String pictures, boolean render, int maxPages, int maxCharacters) implements Serializable {
    private static final long serialVersionUID = 1;
}
