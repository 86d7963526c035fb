package id.telaah.reporting;

import id.telaah.kb.Instrument;

final class HtmlReport {
    HtmlReport(Sentences sentences) {}

    String render(Instrument instrument, Result result) {
        return result.schema() + instrument.id();
    }
}
