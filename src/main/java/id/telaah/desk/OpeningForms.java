package id.telaah.desk;

import id.telaah.access.Directory;
import id.telaah.access.Institution;
import id.telaah.access.Permit;
import id.telaah.access.Viewer;
import id.telaah.dossier.Dossier;
import id.telaah.dossier.Dossiers;
import id.telaah.web.Form;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What can be typed and chosen to open a dossier. */
@Component
final class OpeningForms {
    private static final int LONGEST_NAME = 300;

    private final Directory directory;
    private final Dossiers dossiers;
    private final Editions editions;

    OpeningForms(Directory directory, Dossiers dossiers, Editions editions) {
        this.directory = directory;
        this.dossiers = dossiers;
        this.editions = editions;
    }

    /** Where the viewer may open dossiers. */
    List<Institution> coordinated(Viewer viewer) {
        return directory.institutions(viewer).stream()
                .filter(one -> one.active() && viewer.may(Permit.COORDINATE, one.id()))
                .toList();
    }

    Form empty(Institution institution) {
        return Form.of(editions.proposal())
                .with("institution", institution.id().toString())
                .with("name", institution.name());
    }

    /** The year after a dossier, as its copy. */
    static Form after(Dossier earlier) {
        return Form.of(Map.of(
                "institution", earlier.institution().toString(),
                "name", earlier.institutionName(),
                "year", "" + (earlier.year() + 1),
                "edition", earlier.instrument() + "/" + earlier.edition(),
                "asOf", earlier.asOf().plusYears(1).toString(),
                "from", earlier.id().toString()));
    }

    List<Form.Option> institutions(Viewer viewer) {
        return coordinated(viewer).stream()
                .map(one -> new Form.Option(one.id().toString(), one.name()))
                .toList();
    }

    List<Form.Option> editions() {
        return editions.options();
    }

    /** What a new dossier can be a copy of, the latest first. */
    List<Form.Option> earlier(Viewer viewer) {
        return dossiers.list(viewer).stream()
                .filter(one -> viewer.may(Permit.COORDINATE, one.institution()))
                .map(one -> new Form.Option(
                        one.id().toString(),
                        "%s %d – %s"
                                .formatted(
                                        one.institutionName(),
                                        one.year(),
                                        dossiers.instrument(one).name())))
                .toList();
    }

    Form checked(Viewer viewer, Form form) {
        var checked = form;
        if (form.value("name").isEmpty() || form.value("name").length() > LONGEST_NAME) {
            checked = checked.reject("name", "opening.name.needed");
        }
        if (!form.value("year").matches("20\\d\\d")) {
            checked = checked.reject("year", "opening.year.needed");
        }
        if (!isDay(form.value("asOf"))) {
            checked = checked.reject("asOf", "opening.date.needed");
        }
        if (!form.value("edition").contains("/")) {
            checked = checked.reject("edition", "opening.edition.unknown");
        }
        if (!form.value("due").isEmpty() && !isDay(form.value("due"))) {
            checked = checked.reject("due", "opening.due.wrong");
        }
        return isOfOne(viewer, form) ? checked : checked.reject("from", "opening.from.other");
    }

    /** A copy stays with the institution. */
    private boolean isOfOne(Viewer viewer, Form form) {
        return form.value("from").isEmpty()
                || dossiers.list(viewer).stream()
                        .filter(one -> one.id().toString().equals(form.value("from")))
                        .anyMatch(one -> one.institution().toString().equals(form.value("institution")));
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
