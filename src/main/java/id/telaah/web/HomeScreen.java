package id.telaah.web;

import id.telaah.access.Viewer;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first screen after the login: what to do next. */
@Controller
final class HomeScreen {

    private final List<NextSteps> steps;

    HomeScreen(ObjectProvider<NextSteps> steps) {
        this.steps = steps.orderedStream().toList();
    }

    @GetMapping("/")
    String home(Viewer viewer, Model model) {
        model.addAttribute(
                "steps", steps.stream().flatMap(all -> all.of(viewer).stream()).toList());
        return "home";
    }

    @Configuration(proxyBeanMethods = false)
    static class Entry {
        @Bean
        Section homeSection() {
            return new Section(0, "section.home", "/", viewer -> true);
        }
    }
}
