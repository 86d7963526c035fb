package id.telaah.overview;

import id.telaah.access.Permit;
import id.telaah.access.Viewer;
import id.telaah.assessment.Terms;
import id.telaah.dossier.Dossier;
import id.telaah.web.DossierHeads;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.async.DeferredResult;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/**
 * Checks files before they are handed in. Nothing is kept: the files are gone when the answer is there. The request waits
 * for it without a thread.
 */
@Controller
final class CheckScreen {
    static final int MOST_FILES = 5;
    static final long MEGABYTE = 1024L * 1024;
    static final long LARGEST = 25 * MEGABYTE;
    private static final long PATIENCE = 180_000;
    private static final int TOO_LONG_FOR_A_NAME = 150;

    private final DossierHeads heads;
    private final Checks checks;

    CheckScreen(DossierHeads heads, Checks checks) {
        this.heads = heads;
        this.checks = checks;
    }

    @GetMapping("/dossiers/{dossier}/check")
    String form(Viewer viewer, @PathVariable UUID dossier, Model model) {
        model.addAllAttributes(page(viewer, dossier).getModel());
        return "overview/check";
    }

    @PostMapping("/dossiers/{dossier}/check")
    DeferredResult<ModelAndView> check(
            Viewer viewer,
            @PathVariable UUID dossier,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> sent)
            throws IOException {
        var page = page(viewer, dossier);
        var files = Objects.requireNonNullElse(sent, List.<MultipartFile>of()).stream()
                .filter(file -> !name(file).isEmpty())
                .toList();
        var answer = new DeferredResult<ModelAndView>(PATIENCE, () -> told(page, "check.long", HttpStatus.OK));
        if (files.isEmpty()) {
            answer.setResult(told(page, "check.none", HttpStatus.UNPROCESSABLE_CONTENT));
        } else if (files.size() > MOST_FILES) {
            answer.setResult(told(page, "check.many", HttpStatus.UNPROCESSABLE_CONTENT));
        } else if (files.stream().anyMatch(file -> file.getSize() > LARGEST)) {
            answer.setResult(told(page, "check.large", HttpStatus.CONTENT_TOO_LARGE));
        } else if (files.stream().anyMatch(file -> name(file).matches("(?i).*\\.(zip|rar|7z|tar|gz)"))) {
            answer.setResult(told(page, "check.archive", HttpStatus.UNPROCESSABLE_CONTENT));
        } else {
            begin(heads.of(viewer, dossier).dossier(), files, page, answer);
        }
        return answer;
    }

    private void begin(
            Dossier dossier, List<MultipartFile> files, ModelAndView page, DeferredResult<ModelAndView> answer)
            throws IOException {
        var folder = Files.createTempDirectory("telaah-check");
        answer.onCompletion(() -> remove(folder));
        for (int i = 0; i < files.size(); i++) {
            // a folder for each: two files of the same name are two files
            var place = Files.createDirectory(folder.resolve(Integer.toString(i + 1)));
            files.get(i).transferTo(place.resolve(name(files.get(i))));
        }
        var language = LocaleContextHolder.getLocale().getLanguage().equals("en") ? "en" : "id";
        var begun = checks.begin(folder, terms(dossier), language, checked -> answer.setResult(shown(page, checked)));
        if (begun.isEmpty()) {
            answer.setResult(told(page, "check.busy", HttpStatus.SERVICE_UNAVAILABLE));
        }
        begun.ifPresent(running -> answer.onTimeout(() -> {
            running.cancel(true);
            answer.setResult(told(page, "check.long", HttpStatus.OK));
        }));
    }

    private static ModelAndView shown(ModelAndView page, List<Checked> checked) {
        return checked.isEmpty()
                ? told(page, "check.none", HttpStatus.UNPROCESSABLE_CONTENT)
                : page.addObject("checked", checked);
    }

    private static ModelAndView told(ModelAndView page, String problem, HttpStatus status) {
        page.addObject("problem", problem);
        page.setStatus(status);
        return page;
    }

    private ModelAndView page(Viewer viewer, UUID dossier) {
        var head = heads.of(viewer, dossier);
        viewer.must(Permit.UPLOAD, head.dossier().institution());
        return new ModelAndView("overview/check")
                .addObject("head", head)
                .addObject("most", MOST_FILES)
                .addObject("largest", LARGEST / MEGABYTE);
    }

    private static Terms terms(Dossier dossier) {
        return new Terms(
                dossier.institutionName(),
                dossier.institutionKind(),
                dossier.year(),
                dossier.instrument(),
                dossier.edition(),
                dossier.asOf());
    }

    /** The last part of the name that a browser gives, with what no file system objects to. */
    private static String name(MultipartFile file) {
        var given = Objects.requireNonNullElse(file.getOriginalFilename(), "").replace('\\', '/');
        var last = given.substring(given.lastIndexOf('/') + 1).replaceAll("[\\p{Cntrl}:*?\"<>|]", "_");
        var name = last.length() > TOO_LONG_FOR_A_NAME ? last.substring(last.length() - TOO_LONG_FOR_A_NAME) : last;
        return name.matches("\\.*") ? "" : name;
    }

    private static void remove(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot remove " + folder, e);
        }
    }
}
