package id.telaah.web;

import id.telaah.assessment.Assessor;
import id.telaah.kb.DocumentForm;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What forms of documents are called; every template finds the names by id as {@code formNames}. */
@ControllerAdvice
public final class FormNames {
    private final Map<String, String> names;

    FormNames(Assessor assessor) {
        this.names =
                assessor.knowledge().forms().stream().collect(Collectors.toMap(DocumentForm::id, DocumentForm::name));
    }

    @ModelAttribute("formNames")
    public Map<String, String> byId() {
        return names;
    }

    /** The name of a form; its id when the knowledge base no longer knows it. */
    public String of(String form) {
        return names.getOrDefault(form, form);
    }
}
