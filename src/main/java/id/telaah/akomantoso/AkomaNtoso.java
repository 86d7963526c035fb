package id.telaah.akomantoso;

import id.telaah.kb.DocumentForm.Group;
import id.telaah.reading.Document;
import id.telaah.reading.Segment;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A document as Akoma Ntoso; a file that holds several becomes a collection. */
public final class AkomaNtoso {
    private static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    /** Forms whose text has articles or numbered decisions. */
    private static final Set<Group> ACTS = EnumSet.of(
            Group.LAW,
            Group.NATIONAL_REGULATION,
            Group.REGULATION,
            Group.UNIT_REGULATION,
            Group.DECREE,
            Group.INSTRUCTION);

    private AkomaNtoso() {}

    /** All that a reader sees, but for running headers and page numbers. */
    public static String of(Document document) {
        List<Xml> parts = new ArrayList<>();
        for (Segment segment : document.segments()) {
            parts.add(part(segment, document.segments().size() > 1 ? "doc_" + segment.number() + "__" : ""));
        }
        Xml root = Xml.of("akomaNtoso", "xmlns", NAMESPACE);
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + root.with(parts.size() == 1 ? parts.get(0) : collection(document, parts))
                        .text();
    }

    private static Xml collection(Document document, List<Xml> parts) {
        Xml body = Xml.of("collectionBody");
        for (int i = 0; i < parts.size(); i++) {
            body.with(Xml.of("component", "eId", "cmp_" + (i + 1)).with(parts.get(i)));
        }
        return Xml.of("documentCollection", "name", "berkas")
                .with(new Work(document.main().identity(), "collection", "").meta("", List.of()))
                .with(body);
    }

    private static Xml part(Segment segment, String before) {
        EIds ids = new EIds(before);
        boolean act = ACTS.contains(segment.identity().group())
                && !(segment.structure().articles().isEmpty()
                        && segment.structure().decisions().isEmpty());
        Contents contents = Contents.of(segment, act);
        Work work = new Work(segment.identity(), act ? "act" : "doc", before);
        Xml part = Xml.of(act ? "act" : "doc", "name", segment.identity().form());
        part.with(work.meta("", Work.named(segment)));
        Opening.write(part, segment.identity(), contents, ids);
        part.with(act ? new Body(contents.body()).xml(ids) : mainBody(contents));
        if (!contents.closing().isEmpty()) {
            part.with(Xml.of("conclusions").with(Xml.paragraphs(Contents.texts(contents.closing()))));
        }
        return Attachments.write(part, work, contents, ids);
    }

    private static Xml mainBody(Contents contents) {
        List<String> texts = new ArrayList<>();
        String lead = "";
        for (var passage : contents.body()) {
            if (!passage.leadIn().isEmpty() && !passage.leadIn().equals(lead)) {
                texts.add(passage.leadIn());
            }
            lead = passage.leadIn();
            texts.add(passage.text());
        }
        return Xml.of("mainBody").with(Xml.paragraphs(texts));
    }
}
