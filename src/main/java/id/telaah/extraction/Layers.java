package id.telaah.extraction;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup.RenderState;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentMembershipDictionary;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.rendering.RenderDestination;
import org.jspecify.annotations.Nullable;

/** The layers that a PDF switches on and off, followed while a page is read: what stands in one that is off is not shown. */
final class Layers {
    private static final COSName OPTIONAL = COSName.getPDFName("OC");

    private final @Nullable PDOptionalContentProperties properties;
    private final Deque<Boolean> open = new ArrayDeque<>();
    private int off;

    Layers(PDDocument pdf) {
        properties = pdf.getDocumentCatalog().getOCProperties();
    }

    /** Whether what is painted now belongs to a layer that is switched off. */
    boolean isOff() {
        return off > 0;
    }

    void begin(@Nullable COSName tag, @Nullable COSDictionary content) {
        begin(content == null || !OPTIONAL.equals(tag) ? null : PDPropertyList.create(content));
    }

    void begin(@Nullable PDPropertyList content) {
        var hides = isOff(content);
        open.push(hides);
        off += hides ? 1 : 0;
    }

    void end() {
        if (!open.isEmpty()) {
            off -= open.pop() ? 1 : 0;
        }
    }

    boolean isOff(@Nullable PDPropertyList content) {
        if (properties == null || content == null) {
            return false;
        }
        if (content instanceof PDOptionalContentGroup group) {
            return isOff(group);
        }
        return content instanceof PDOptionalContentMembershipDictionary membership && isOff(membership);
    }

    private boolean isOff(PDOptionalContentGroup group) {
        var state = group.getRenderState(RenderDestination.VIEW);
        var known = properties;
        return state == null ? known != null && !known.isGroupEnabled(group) : state == RenderState.OFF;
    }

    private boolean isOff(PDOptionalContentMembershipDictionary membership) {
        List<PDPropertyList> groups = membership.getOCGs();
        if (groups.isEmpty()) {
            return false;
        }
        var on = groups.stream().filter(group -> !isOff(group)).count();
        return switch (membership.getVisibilityPolicy().getName()) {
            case "AllOn" -> on < groups.size();
            case "AnyOff" -> on == groups.size();
            case "AllOff" -> on > 0;
            default -> on == 0;
        };
    }
}
