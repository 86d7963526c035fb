package id.telaah.api;

import id.telaah.access.Viewer;
import id.telaah.assessment.Inspection;
import id.telaah.assessment.Remark.Severity;
import id.telaah.reporting.Reports;
import id.telaah.review.FileInspections;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Api.ROOT + "/files/{file}/inspection")
@Tag(name = "files")
final class InspectionResource {
    private final FileInspections inspections;

    InspectionResource(FileInspections inspections) {
        this.inspections = inspections;
    }

    /** What hinders a file; the gravest remark first. */
    record FileInspection(boolean blocksProof, List<FileRemark> remarks) {
        FileInspection {
            remarks = List.copyOf(remarks);
        }

        static FileInspection of(Inspection inspection, Reports reports) {
            return new FileInspection(
                    inspection.blocksProof(),
                    inspection.remarks().stream()
                            .map(remark -> new FileRemark(
                                    remark.code(), remark.severity(), remark.pages(), reports.sentence(remark)))
                            .toList());
        }
    }

    /** Pages are counted from 1; none when it concerns the whole file. */
    record FileRemark(String code, Severity severity, List<Integer> pages, String message) {
        FileRemark {
            pages = List.copyOf(pages);
        }
    }

    @GetMapping
    @Operation(
            summary = "What hinders a file: unread pages, draft marks, a missing signature, its age",
            description = "As telaah lint tells it, under the terms of the dossier.")
    FileInspection inspect(Viewer viewer, @PathVariable UUID file, HttpServletRequest request) {
        return FileInspection.of(
                inspections.of(viewer, file), Reports.in(Tongue.of(request).code()));
    }
}
