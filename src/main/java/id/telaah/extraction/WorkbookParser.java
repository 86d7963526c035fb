package id.telaah.extraction;

import id.telaah.extraction.Block.Hidden;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.hssf.usermodel.HSSFSimpleShape;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Shape;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSimpleShape;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads XLS and XLSX sheet by sheet, cells with their references; public because Tika creates it by name. */
public final class WorkbookParser implements Parser {
    private static final long serialVersionUID = 1;
    /** Numbers and dates are shown as a reader in Indonesia sees them. */
    private static final Locale READER = Locale.forLanguageTag("id-ID");

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(
                MediaType.application("vnd.ms-excel"),
                MediaType.application("vnd.ms-excel.sheet.macroenabled.12"),
                MediaType.application("vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
                MediaType.application("vnd.openxmlformats-officedocument.spreadsheetml.template"));
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        var task = context.get(ForkTask.class);
        var xhtml = new XHTMLContentHandler(handler, metadata);
        xhtml.startDocument();
        try (var workbook = WorkbookFactory.create(TikaInputStream.get(stream).getFile(), null, true)) {
            new Sheets(workbook, new Markup(xhtml), metadata, task).write();
        } catch (org.apache.poi.EncryptedDocumentException e) {
            throw new EncryptedDocumentException(e);
        }
        xhtml.endDocument();
    }

    private static final class Sheets {
        private final Workbook workbook;
        private final Markup out;
        private final Metadata metadata;
        private final ForkTask task;
        private final DataFormatter formatter = new DataFormatter(READER);
        private int characters;

        Sheets(Workbook workbook, Markup out, Metadata metadata, ForkTask task) {
            this.workbook = workbook;
            this.out = out;
            this.metadata = metadata;
            this.task = task;
            formatter.setUseCachedValuesForFormulaCells(true);
        }

        void write() throws SAXException {
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                if (i == task.maxPages()) {
                    Markup.remark(metadata, "too-many-pages", i + 1);
                    return;
                }
                var hidden = workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i);
                write(workbook.getSheetAt(i), hidden);
                if (characters > task.maxCharacters()) {
                    Markup.remark(metadata, "too-much-text", i + 1);
                    return;
                }
            }
        }

        private void write(Sheet sheet, boolean hidden) throws SAXException {
            out.startPage(false, sheet.getSheetName());
            out.start("table");
            for (Row row : sheet) {
                write(sheet, row, hidden || row.getZeroHeight());
                if (characters > task.maxCharacters()) {
                    break;
                }
            }
            out.end("table");
            var drawing = sheet.getDrawingPatriarch();
            if (drawing != null) {
                for (Shape shape : drawing) {
                    out.element("p", text(shape), Markup.HIDDEN, hidden ? Hidden.MARKED.name() : "");
                }
            }
            out.endPage();
        }

        /** Cells of hidden columns make a row of their own. */
        private void write(Sheet sheet, Row row, boolean hidden) throws SAXException {
            var shown = new ArrayList<Cell>();
            var unseen = new ArrayList<Cell>();
            var pale = new ArrayList<Cell>();
            for (Cell cell : row) {
                if (hidden || sheet.isColumnHidden(cell.getColumnIndex())) {
                    unseen.add(cell);
                } else {
                    (isPale(cell) ? pale : shown).add(cell);
                }
            }
            write(shown, "");
            write(unseen, Hidden.MARKED.name());
            write(pale, Hidden.COLOUR.name());
        }

        /** White on the white of the sheet; what formulas give under conditions of colour is not known. */
        private boolean isPale(Cell cell) {
            var style = cell.getCellStyle();
            return style.getFillPattern() == FillPatternType.NO_FILL
                    && cell.getSheet().getSheetConditionalFormatting().getNumConditionalFormattings() == 0
                    && workbook.getFontAt(style.getFontIndex()) instanceof XSSFFont font
                    && isWhite(font.getXSSFColor());
        }

        private static boolean isWhite(@Nullable XSSFColor colour) {
            var rgb = colour == null ? null : colour.getRGBWithTint();
            return rgb != null && rgb.length == 3 && (rgb[0] & rgb[1] & rgb[2]) == -1;
        }

        private void write(List<Cell> cells, String hidden) throws SAXException {
            if (cells.isEmpty()) {
                return;
            }
            out.start("tr", Markup.HIDDEN, hidden);
            for (var cell : cells) {
                var text = text(cell);
                characters += text.length();
                if (!text.isBlank()) {
                    out.element("td", text, Markup.REF, cell.getAddress().formatAsString());
                }
            }
            out.end("tr");
        }

        private String text(Cell cell) {
            try {
                return formatter.formatCellValue(cell);
            } catch (RuntimeException e) {
                // An unknown number format: the stored value is better than nothing.
                return cell.toString();
            }
        }

        private static String text(Shape shape) {
            if (shape instanceof XSSFSimpleShape simple) {
                return simple.getText();
            }
            return shape instanceof HSSFSimpleShape simple && simple.getString() != null
                    ? simple.getString().getString()
                    : "";
        }
    }
}
