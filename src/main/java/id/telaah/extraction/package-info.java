/**
 * Turns a file into lines and tables with their places.
 *
 * <p>In: a {@link id.telaah.intake.StoredDocument}. Out: an {@link ExtractedDocument}. Works in a separate process with
 * limits on memory, time and output, so that no file can harm the program. {@link Extraction} is the only way in. Tika,
 * PDFBox and Tesseract are known here and nowhere else.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"intake"})
@org.jspecify.annotations.NullMarked
package id.telaah.extraction;
