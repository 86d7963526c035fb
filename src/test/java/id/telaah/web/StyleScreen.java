package id.telaah.web;

import id.telaah.access.Stale;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Every component on one screen; exists in browser tests only. */
@Controller
@Profile("style")
final class StyleScreen {

    /** An agency as a row of the table. */
    record Row(String name, String head, int level, String state, String confidence) {}

    @GetMapping("/style")
    String style(Model model) {
        model.addAttribute("list", new Listing("/style", Map.of("words", "a&b"), 4, 25, 230, "name"));
        model.addAttribute("rows", rows());
        model.addAttribute("form", form());
        model.addAttribute(
                "kinds", List.of(new Form.Option("kota", "Kota"), new Form.Option("kabupaten", "Kabupaten")));
        model.addAttribute("tabs", List.of(new Tab("section.home", "/style"), new Tab("state.met", "/style?tab=2")));
        model.addAttribute(
                Notice.NAME,
                Notice.good("home.welcome", "Raden Ayu Kusumaningtyas Wulandari Sastroamidjojo, S.Kom., M.T."));
        return "style";
    }

    /** A fault, or a change by somebody else that no screen knows how to tell. */
    @GetMapping("/style/broken/{status}")
    String broken(@PathVariable int status) {
        throw status == HttpStatus.CONFLICT.value() ? new Stale("style") : new IllegalStateException("secret-inside");
    }

    private static Form form() {
        return Form.of(Map.of("name", "Dinas Komunikasi, Informatika, Statistik dan Persandian", "kind", "kota"))
                .reject("email", "problem.400.title")
                .reject("reason", "problem.409.title");
    }

    private static List<Row> rows() {
        return List.of(
                new Row(
                        "Dinas Perumahan Rakyat, Kawasan Permukiman, Cipta Karya, Tata Ruang dan Pertanahan",
                        "Raden Ayu Kusumaningtyas Wulandari Sastroamidjojo, S.Kom., M.T.",
                        5,
                        "met",
                        "high"),
                new Row("Dinas Kesehatan", "Budi", 3, "undetermined", "low"),
                new Row("Sekretariat DPRD", "Siti Aminah", 0, "not-applicable", "medium"),
                new Row(
                        "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia",
                        "I Gusti Ngurah",
                        1,
                        "unmet",
                        "medium"));
    }
}
