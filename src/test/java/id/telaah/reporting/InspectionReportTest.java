package id.telaah.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.assessment.Remark;
import id.telaah.assessment.Remark.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class InspectionReportTest {
    private static final Remark EXPIRED = new Remark("expired", Severity.WEAKENS, List.of(2), "2022");

    @Test
    void pages_in_a_row_are_written_as_a_range() {
        assertThat(InspectionReport.ranges(List.of(1, 2, 3, 7, 9, 10))).isEqualTo("1-3, 7, 9-10");
        assertThat(InspectionReport.ranges(List.of(200, 201))).isEqualTo("200-201");
        assertThat(InspectionReport.ranges(List.of(4))).isEqualTo("4");
    }

    @Test
    void a_remark_is_said_in_both_languages() {
        assertThat(Reports.in("id").sentence(EXPIRED))
                .isEqualTo("Masa berlaku dokumen sudah lewat (sampai 2022); unggah penggantinya.");
        assertThat(Reports.in("en").sentence(EXPIRED))
                .isEqualTo("The period of the document has ended (in 2022); upload its successor.");
    }

    @Test
    void a_code_without_a_sentence_speaks_for_itself() {
        var strange = new Remark("never-heard-of", Severity.HINT, List.of(), "");
        assertThat(Reports.in("id").sentence(strange)).isEqualTo("never heard of.");
    }
}
